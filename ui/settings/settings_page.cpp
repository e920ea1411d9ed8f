#include "ui/settings/settings_page.h"

#include "ui/kit/side_by_side.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/settings/tone_choice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace glidepath::ui {

namespace {

using coach::MotionChoice;
using coach::Preferences;
using coach::SoundChoice;
using coach::ThemeChoice;
using programme::Pace;

// In the order in which the choices stand on the page.
constexpr std::array kSoreSides{SoreSide::Left, SoreSide::Right, SoreSide::Both, SoreSide::Varies};
constexpr std::array kPaces{Pace::Timed, Pace::KeyEachRepetition, Pace::KeyAtEnd};
constexpr std::array kThemes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr std::array kSounds{SoundChoice::On, SoundChoice::Off};
constexpr std::array kMotions{MotionChoice::System, MotionChoice::Reduced};
constexpr int kNameLength = 60;
constexpr int kNumberLength = 30;
constexpr int kNumberWidth = 220;
constexpr int kTwoColumnsFrom = 980;

template <class Choices, class Value>
int placeOf(const Choices& choices, const Value& value) {
    const auto found = std::ranges::find(choices, value);
    return found == std::end(choices) ? -1 : static_cast<int>(std::distance(std::begin(choices), found));
}

template <class Choices>
auto at(const Choices& choices, int place) {
    return choices[static_cast<std::size_t>(place)];
}

QLabel* wrapped(QLabel* made) {
    made->setWordWrap(true);
    return made;
}

/// What is chosen and what it does, with the control at the right, or below where there is no room.
QWidget* row(const QString& what, const QString& detail, QWidget* control) {
    auto* words = new QWidget;
    auto* column = new QVBoxLayout{words};
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    column->addWidget(label(what));
    if (!detail.isEmpty())
        column->addWidget(wrapped(label(detail, TextStyle::Caption, Ink::Second)));
    auto* side = new QWidget; // keeps the control at its own width when it stands below
    auto* line = new QHBoxLayout{side};
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(control, 0, Qt::AlignLeft);
    auto* made = new SideBySide{words, side, 8};
    made->setStretch(1, 0);
    return made;
}

Card* card(const QString& title) {
    auto* made = new Card;
    made->content()->setContentsMargins(24, 16, 19, 12);
    made->content()->addWidget(label(title, TextStyle::H3));
    return made;
}

void add(Card& card, QWidget* row) {
    card.content()->addWidget(rule());
    card.content()->addWidget(row);
}

QWidget* column(const QList<QWidget*>& cards) {
    auto* made = new QWidget;
    auto* box = new QVBoxLayout{made};
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    for (auto* each : cards)
        box->addWidget(each);
    box->addStretch();
    return made;
}

QWidget* problemRow(const coach::ContentProblem& problem) {
    auto* made = new QWidget;
    auto* box = new QVBoxLayout{made};
    box->setContentsMargins(0, 4, 0, 4);
    box->setSpacing(2);
    box->addWidget(wrapped(label(text(problem.place))));
    box->addWidget(wrapped(label(text(problem.sentence), TextStyle::Caption, Ink::Second)));
    return made;
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget{parent}, m_soreSide{new SegmentedChoice{QStringLiteral("sore-side"),
                                                      tr("Sore side"),
                                                      {tr("Left"), tr("Right"), tr("Both"), tr("It varies")}}},
      m_pace{new SegmentedChoice{QStringLiteral("pace"),
                                 tr("Pace of repetitions"),
                                 {tr("Timed"), tr("A key for each"), tr("A key at the end")}}},
      m_theme{
          new SegmentedChoice{QStringLiteral("theme"), tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")}}},
      m_textSize{new SegmentedChoice{
          QStringLiteral("text-size"), tr("Text size"), {tr("100"), tr("115"), tr("130"), tr("150 %")}}},
      m_motion{new SegmentedChoice{QStringLiteral("motion"), tr("Motion"), {tr("As the system"), tr("Less")}}},
      m_sound{new SegmentedChoice{QStringLiteral("sound"), tr("Tones"), {tr("On"), tr("Off")}}},
      m_soundVolume{new SegmentedChoice{
          QStringLiteral("sound-volume"), tr("Volume of the tones"), {tr("Quiet"), tr("Middle"), tr("Loud")}}},
      m_figureTone{new ToneChoice}, m_number{new QLineEdit}, m_personName{new QLineEdit},
      m_folder{label({}, TextStyle::Caption, Ink::Second)}, m_problems{card(tr("Files of your own that need a look"))} {
    auto* page = new QVBoxLayout{this};
    page->setContentsMargins(24, 24, 24, 24);
    page->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Settings"), TextStyle::H1), 1);
    head->addWidget(label(tr("Changes apply at once"), TextStyle::Body, Ink::Second));
    page->addLayout(head);
    auto* both = new SideBySide{column({exerciseCard(), soundCard(), safetyCard(), displayCard()}),
                                column({printCard(), dataCard(), m_problems}), 16};
    both->setStretch(1, 1);
    both->setLeastWidth(kTwoColumnsFrom);
    page->addWidget(both);
    page->addStretch();
    m_problems->setObjectName(QStringLiteral("content-problems"));
    connectSignals();
}

QWidget* SettingsPage::exerciseCard() {
    auto* made = card(tr("Your exercises"));
    add(*made, row(tr("Sore side"), tr("The easier side goes first"), m_soreSide));
    add(*made, row(tr("Pace of repetitions"), tr("By the clock, or by the space bar"), m_pace));
    auto* open = button(QStringLiteral("open-questions"), tr("Open the questions"));
    connect(open, &QPushButton::clicked, this, &SettingsPage::questionsWished);
    add(*made, row(tr("What fits you"), tr("Signs, triggers, what you have at hand, the floor"), open));
    return made;
}

QWidget* SettingsPage::soundCard() {
    auto* made = card(tr("Sound in a session"));
    add(*made, row(tr("Tones"), tr("At each beginning, the last three seconds, the end"), m_sound));
    add(*made, row(tr("Volume"), {}, m_soundVolume));
    auto* hear = button(QStringLiteral("hear-sound"), tr("Hear one"), ButtonKind::Secondary, Icon::Speaker);
    connect(hear, &QPushButton::clicked, this, [this] { emit soundWished(m_preferences.soundVolume); });
    add(*made, row(tr("From the mat"), tr("Put the laptop where it will stand, and listen from there"), hear));
    return made;
}

QWidget* SettingsPage::safetyCard() {
    auto* made = card(tr("Safety"));
    m_number->setObjectName(QStringLiteral("emergency-number"));
    m_number->setAccessibleName(tr("Emergency number"));
    m_number->setMaxLength(kNumberLength);
    m_number->setMaximumWidth(kNumberWidth);
    add(*made, row(tr("Emergency number"), tr("That of your region, unless you write another one here"), m_number));
    return made;
}

QWidget* SettingsPage::displayCard() {
    auto* made = card(tr("Display"));
    add(*made, row(tr("Theme"), {}, m_theme));
    add(*made, row(tr("Text size"), {}, m_textSize));
    add(*made, row(tr("Motion"), tr("Less: the figure goes from pose to pose"), m_motion));
    add(*made, row(tr("Figure"), tr("Skin and hair, from light to dark"), m_figureTone));
    return made;
}

QWidget* SettingsPage::printCard() {
    auto* made = card(tr("Printed week"));
    m_personName->setObjectName(QStringLiteral("person-name"));
    m_personName->setAccessibleName(tr("Your name on the printed week"));
    m_personName->setMaxLength(kNameLength);
    m_personName->setMinimumWidth(200);
    add(*made, row(tr("Your name"), tr("On paper only, and only if you fill it in"), m_personName));
    return made;
}

QWidget* SettingsPage::dataCard() {
    auto* made = card(tr("Your data"));
    auto* open = button(QStringLiteral("open-folder"), tr("Open folder"), ButtonKind::Secondary, Icon::Folder);
    connect(open, &QPushButton::clicked, this, &SettingsPage::openFolderWanted);
    add(*made, row(tr("Kept only on this computer"), {}, open));
    m_folder->setObjectName(QStringLiteral("data-folder"));
    m_folder->setAccessibleName(tr("Folder of your data"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->content()->addWidget(wrapped(m_folder));
    return made;
}

void SettingsPage::connectSignals() {
    const auto follow = [this](SegmentedChoice* choice, const auto& choices, auto Preferences::*place) {
        connect(choice, &SegmentedChoice::chosen, this, [this, &choices, place](int chosen) {
            auto wanted = m_preferences;
            wanted.*place = at(choices, chosen);
            change(wanted);
        });
    };
    follow(m_soreSide, kSoreSides, &Preferences::soreSide);
    follow(m_pace, kPaces, &Preferences::pace);
    follow(m_sound, kSounds, &Preferences::sound);
    follow(m_soundVolume, coach::kSoundVolumes, &Preferences::soundVolume);
    follow(m_theme, kThemes, &Preferences::theme);
    follow(m_textSize, coach::kTextSizes, &Preferences::textSize);
    follow(m_motion, kMotions, &Preferences::motion);
    connect(m_figureTone, &ToneChoice::chosen, this, [this](int tone) {
        auto wanted = m_preferences;
        wanted.figureTone = tone;
        change(wanted);
    });
    connect(m_personName, &QLineEdit::editingFinished, this, &SettingsPage::takeName);
    connect(m_number, &QLineEdit::editingFinished, this, &SettingsPage::takeNumber);
}

void SettingsPage::takeName() {
    auto wanted = m_preferences;
    wanted.personName = utf8(m_personName->text().trimmed());
    change(wanted);
}

/// What cannot be called is put back as it was.
void SettingsPage::takeNumber() {
    auto wanted = m_preferences;
    wanted.emergencyNumber = utf8(m_number->text().trimmed());
    if (wanted.emergencyNumber.empty() || coach::isTelephoneNumber(wanted.emergencyNumber))
        change(wanted);
    else
        m_number->setText(text(m_preferences.emergencyNumber));
}

/// A window that is closed ends no editing.
void SettingsPage::hideEvent(QHideEvent* event) {
    takeName();
    takeNumber();
    QWidget::hideEvent(event);
}

void SettingsPage::change(coach::Preferences preferences) {
    if (preferences == m_preferences)
        return;
    m_preferences = std::move(preferences);
    emit changed(m_preferences);
}

void SettingsPage::render(const coach::SettingsView& view) {
    m_preferences = view.preferences;
    m_soreSide->setCurrent(placeOf(kSoreSides, m_preferences.soreSide));
    m_pace->setCurrent(placeOf(kPaces, m_preferences.pace));
    m_theme->setCurrent(placeOf(kThemes, m_preferences.theme));
    m_textSize->setCurrent(placeOf(coach::kTextSizes, m_preferences.textSize));
    m_motion->setCurrent(placeOf(kMotions, m_preferences.motion));
    m_sound->setCurrent(placeOf(kSounds, m_preferences.sound));
    m_soundVolume->setCurrent(placeOf(coach::kSoundVolumes, m_preferences.soundVolume));
    m_figureTone->setTone(m_preferences.figureTone);
    if (!m_personName->hasFocus())
        m_personName->setText(text(m_preferences.personName));
    m_number->setPlaceholderText(text(view.regionNumber));
    if (!m_number->hasFocus())
        m_number->setText(text(m_preferences.emergencyNumber));
    m_folder->setText(text(view.dataFolder));
    showProblems(view.problems);
}

void SettingsPage::showProblems(const std::vector<coach::ContentProblem>& problems) {
    delete m_problemList;
    m_problemList = new QWidget;
    auto* list = new QVBoxLayout{m_problemList};
    list->setContentsMargins(0, 0, 0, 0);
    for (const auto& problem : problems) {
        list->addWidget(rule());
        list->addWidget(problemRow(problem));
    }
    m_problems->content()->addWidget(m_problemList);
    m_problems->setVisible(!problems.empty());
}

} // namespace glidepath::ui
