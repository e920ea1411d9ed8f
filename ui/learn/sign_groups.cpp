#include "ui/learn/sign_groups.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/icon_view.h"
#include "ui/kit/side_by_side.h"
#include "ui/learn/section_parts.h"
#include "ui/qt/text.h"

#include <QBoxLayout>

namespace glidepath::ui {

namespace {

using guidance::Sign;
using guidance::SignGroup;
using SourcesById = SignGroups::SourcesById;

constexpr int kGap = 16;
constexpr int kSignColumn = 280;
constexpr int kTwoColumnsFrom = 560;

/// How a group looks: its colours carry how urgent it is, and so do its words, its size and its sign.
struct Look {
    QString card; ///< edge of the card
    QString note; ///< ground of what to do first
    Icon icon{};
    QColor Tokens::*colour{};
    TextStyle title{};
    TextStyle words{};
    int columns{};
};

Look emergencyLook() {
    return {QStringLiteral("stop"),
            QStringLiteral("stop"),
            Icon::WarningSigns,
            &Tokens::stop,
            TextStyle::H1,
            TextStyle::Lead,
            2};
}

Look doctorLook() {
    return {QStringLiteral("warn"), QStringLiteral("warn"), Icon::Info, &Tokens::warn,
            TextStyle::H2,          TextStyle::Body,        1};
}

Look stopLook() {
    return {QStringLiteral("true"), QStringLiteral("info"), Icon::Hand, &Tokens::ink2,
            TextStyle::H2,          TextStyle::Body,        1};
}

QString capitalised(QString phrase) {
    if (!phrase.isEmpty())
        phrase[0] = phrase[0].toUpper();
    return phrase;
}

QWidget* signRow(const Sign& sign, const Look& look, const SourcesById& sources) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconView{look.icon, look.colour}, 0, Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(readingText(capitalised(text(sign.text)), look.words));
    if (const auto found = sources.find(sign.id); found != sources.end())
        words->addWidget(sourceLine(found->second));
    words->addStretch();
    row->addLayout(words, 1);
    row->addStretch();
    return made;
}

QFrame* note(const QString& ground) {
    auto* const made = new QFrame;
    made->setProperty("note", ground);
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    return made;
}

/// What to do comes before the signs: whoever has found one reads on no further.
QFrame* actNote(const SignGroup& group, const Look& look) {
    QFrame* const made = note(look.note);
    made->layout()->addWidget(readingText(text(group.act), look.words));
    return made;
}

Card* groupCard(const SignGroup& group, QWidget* first, const Look& look, const SourcesById& sources) {
    auto* const made = new Card;
    made->setProperty("card", look.card);
    made->content()->setContentsMargins(20, 16, 20, 20);
    made->content()->setSpacing(12);
    made->content()->addWidget(
        readingText(text(group.title), look.title, look.title == TextStyle::H1 ? Ink::Stop : Ink::Main));
    made->content()->addWidget(first);
    auto* const grid = new ColumnGrid{tokens().px(kSignColumn), 12, look.columns};
    for (const Sign& sign : group.signs)
        grid->addWidget(signRow(sign, look, sources));
    made->content()->addLayout(grid);
    made->content()->addStretch();
    return made;
}

QWidget* emergencyCard(const coach::WarningSignsView& view, const SourcesById& sources) {
    QFrame* const first = actNote(view.signs.emergency, emergencyLook());
    if (!view.emergencyNumber.empty())
        first->layout()->addWidget(
            readingText(SignGroups::tr("Emergency number: %1").arg(text(view.emergencyNumber)), TextStyle::H2));
    return groupCard(view.signs.emergency, first, emergencyLook(), sources);
}

QWidget* calmerCard(const SignGroup& group, const Look& look, const SourcesById& sources) {
    return groupCard(group, actNote(group, look), look, sources);
}

QWidget* calmerGroups(const guidance::WarningSigns& signs, const SourcesById& sources) {
    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(calmerCard(signs.soon, doctorLook(), sources));
    column->addWidget(calmerCard(signs.stop, stopLook(), sources), 1);
    auto* const made = new SideBySide{calmerCard(signs.today, doctorLook(), sources), right, kGap};
    made->setStretch(1, 1);
    made->setLeastWidth(kTwoColumnsFrom);
    return made;
}

QWidget* unreadable() {
    QFrame* const made = note(QStringLiteral("stop"));
    made->layout()->addWidget(readingText(
        SignGroups::tr("The warning signs could not be read, so no exercise can be started. The settings page "
                       "names the file. Installing the program again brings it back.")));
    return made;
}

} // namespace

SignGroups::SignGroups(const coach::WarningSignsView& view, const SourcesById& sources, QWidget* parent)
    : QWidget{parent} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    if (view.signs.emergency.signs.empty()) {
        column->addWidget(unreadable());
    } else {
        column->addWidget(emergencyCard(view, sources));
        column->addWidget(calmerGroups(view.signs, sources));
    }
}

} // namespace glidepath::ui
