#pragma once

#include <QString>
#include <QStringList>

namespace glidepath::ui {

/// A question that has to be answered before anything goes on. Choices are verbs, not yes and no.
struct Question {
    QString id; ///< by which tests know it: "end-session"
    QString title;
    QString text;
    QStringList choices; ///< at least one
    int preferred{0};    ///< has the focus
    int whenLeft{0};     ///< the answer of Esc and of the window's close button, which changes nothing; may be none of
                         ///< the choices
};

/// Something that is to be read once.
struct Notice {
    QString id;
    QString title;
    QString text;
};

/// The only way to put a question in front of the person; injected, so that tests can answer.
class Prompter {
public:
    Prompter() = default;
    Prompter(const Prompter&) = delete;
    Prompter& operator=(const Prompter&) = delete;
    virtual ~Prompter() = default;
    /// The place of the chosen answer.
    [[nodiscard]] virtual int ask(const Question& question) = 0;
    virtual void tell(const Notice& notice) = 0;
};

} // namespace glidepath::ui
