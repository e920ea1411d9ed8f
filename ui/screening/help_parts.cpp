#include "ui/screening/help_parts.h"

#include "ui/kit/icon_view.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLocale>

namespace glidepath::ui {

namespace {

using guidance::Symbol;

QString tr(const char* words) {
    return QCoreApplication::translate("HelpPage", words);
}

QString capitalised(QString phrase) {
    if (!phrase.isEmpty())
        phrase[0] = phrase[0].toUpper();
    return phrase;
}

Icon iconOf(Symbol symbol) {
    if (symbol == Symbol::Walk)
        return Icon::Walk;
    if (symbol == Symbol::Moon)
        return Icon::Bed;
    return symbol == Symbol::Book ? Icon::Book : Icon::Info;
}

/// A text with an icon before it.
QWidget* line(Icon icon, QColor Tokens::*colour, QLabel* words) {
    auto* const made = new QWidget;
    auto* const row = new QHBoxLayout{made};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconView{icon, colour, 22}, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return made;
}

QString dateAndTime(const WallTime& at) {
    return QStringLiteral("%1, %2").arg(QLocale{}.toString(qDate(at.localDate()), QStringLiteral("d MMMM yyyy")),
                                        timeOfDay(at));
}

} // namespace

QWidget* answeredCard(const coach::HelpView& view, const Words& words) {
    const bool emergency = view.level == guidance::SignLevel::Emergency;
    auto* const made = new Card;
    made->content()->addWidget(words(tr("What you answered yes to"), TextStyle::H3, Ink::Main));
    for (const std::string& sign : view.signs)
        made->content()->addWidget(line(emergency ? Icon::WarningSigns : Icon::Info,
                                        emergency ? &Tokens::stop : &Tokens::warn,
                                        words(capitalised(text(sign)), TextStyle::Body, Ink::Main)));
    made->content()->addWidget(words(dateAndTime(view.at), TextStyle::Caption, Ink::Second));
    return made;
}

QWidget* whyCard(const coach::HelpView& view, const Words& words) {
    auto* const made = new Card;
    made->content()->addWidget(words(text(view.whyTitle), TextStyle::H3, Ink::Main));
    made->content()->addWidget(words(text(view.why), TextStyle::Body, Ink::Second));
    return made;
}

QWidget* atOnceCard(const coach::HelpView& view, const Words& words) {
    auto* const made = new Card;
    made->content()->addWidget(words(text(view.atOnce), TextStyle::H3, Ink::Main));
    for (const std::string& sign : view.atOnceSigns)
        made->content()->addWidget(
            line(Icon::WarningSigns, &Tokens::stop, words(capitalised(text(sign)), TextStyle::Body, Ink::Main)));
    return made;
}

QWidget* lockedNote(const Words& words) {
    auto* const made = new QFrame;
    made->setProperty("note", QStringLiteral("calm"));
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(line(Icon::Lock, &Tokens::ink2,
                           words(tr("Exercises stay locked until someone has examined you. You can still read Learn."),
                                 TextStyle::Body, Ink::Main)));
    return made;
}

QWidget* untilThenList(const std::vector<guidance::HelpLine>& lines, const Words& words) {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(words(tr("Until then"), TextStyle::H2, Ink::Main));
    for (const guidance::HelpLine& each : lines)
        column->addWidget(
            line(iconOf(each.symbol), &Tokens::accent, words(text(each.text), TextStyle::Lead, Ink::Main)));
    return made;
}

QString numberNote(const coach::HelpView& view) {
    if (view.emergencyNumber.empty())
        return {};
    return view.numberFrom == coach::NumberFrom::Region
               ? tr("%1 is the number for your region. Check it in Settings, Safety.").arg(text(view.emergencyNumber))
               : tr("%1 is the number you gave. Check it in Settings, Safety.").arg(text(view.emergencyNumber));
}

} // namespace glidepath::ui
