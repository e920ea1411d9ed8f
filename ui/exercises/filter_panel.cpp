#include "ui/exercises/filter_panel.h"

#include "ui/exercises/words.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace glidepath::ui {

namespace {

constexpr int kRing = 5;

bool sameChoices(const coach::ExercisesView& one, const coach::ExercisesView& other) {
    return one.phases == other.phases && one.positions == other.positions && one.aims == other.aims;
}

bool sameTicks(coach::ExerciseFilter one, const coach::ExerciseFilter& other) {
    one.search = other.search;
    return one == other;
}

} // namespace

FilterPanel::FilterPanel(QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("filter"));
    content()->setContentsMargins(16 - kRing, 4, 16 - kRing, 8);
}

void FilterPanel::render(const coach::ExercisesView& choices, const coach::ExerciseFilter& filter) {
    if (m_body != nullptr && sameChoices(m_choices, choices) && m_filter == filter)
        return;
    const bool searchOnly = m_body != nullptr && sameChoices(m_choices, choices) && sameTicks(m_filter, filter);
    m_choices = choices;
    m_filter = filter;
    if (!searchOnly)
        rebuild();
    m_clear->setVisible(m_filter != coach::ExerciseFilter{});
}

void FilterPanel::rebuild() {
    if (m_body != nullptr) {
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_body->setStyleSheet(QStringLiteral("QCheckBox { font-size: %1px; padding: 3px 5px; }").arg(tokens().px(16)));
    m_column = new QVBoxLayout{m_body};
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    addHead();
    addFit();
    addPhases();
    addPositions();
    addAims();
    m_column->addStretch();
    content()->addWidget(m_body);
}

void FilterPanel::addHead() {
    auto* const clear = button(QStringLiteral("clear-filter"), tr("Clear"), ButtonKind::Quiet);
    clear->setAccessibleName(tr("Clear filters and search"));
    connect(clear, &QPushButton::clicked, this, &FilterPanel::clearWished);
    QSizePolicy policy = clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing moves under the hand that ticks
    clear->setSizePolicy(policy);
    clear->setVisible(m_filter != coach::ExerciseFilter{});
    m_clear = clear;
    auto* const words = label(tr("Show"), TextStyle::H3);
    words->setContentsMargins(kRing, 0, 0, 0);
    auto* const row = new QHBoxLayout;
    row->addWidget(words, 1);
    row->addWidget(clear);
    m_column->addLayout(row);
}

void FilterPanel::addFit() {
    auto* const tick = new QCheckBox{tr("Only what fits me")};
    tick->setObjectName(QStringLiteral("filter-fit"));
    tick->setAccessibleName(tick->text());
    tick->setChecked(m_filter.fit == coach::Fit::OnlyWhatFits);
    connect(tick, &QCheckBox::toggled, this, [this](bool ticked) {
        m_filter.fit = ticked ? coach::Fit::OnlyWhatFits : coach::Fit::Everything;
        emit changed(m_filter);
    });
    auto* const words =
        label(tr("Hides what is of another phase, not open yet, put aside, or left out by your answers."),
              TextStyle::Caption, Ink::Second);
    words->setWordWrap(true);
    words->setContentsMargins(kRing, 0, kRing, 8);
    tick->setAccessibleDescription(words->text());
    m_column->addWidget(tick);
    m_column->addWidget(words);
    m_column->addWidget(rule());
}

void FilterPanel::addTitle(const QString& title) {
    auto* const words = label(title, TextStyle::H3);
    words->setContentsMargins(kRing, 12, 0, 2);
    m_column->addWidget(words);
}

void FilterPanel::addTick(const QString& key, const QString& words, int count, Qt::CheckState state,
                          std::function<void(Qt::CheckState)> apply) {
    auto* const tick = new QCheckBox{words};
    tick->setObjectName(QStringLiteral("filter-") + key);
    tick->setCheckState(state);
    tick->setAccessibleName(tr("%1, %2 exercises").arg(words).arg(count));
    connect(tick, &QCheckBox::stateChanged, this, [this, apply = std::move(apply)](int now) {
        apply(static_cast<Qt::CheckState>(now));
        emit changed(m_filter);
    });
    auto* const row = new QHBoxLayout;
    row->addWidget(tick, 1);
    row->addWidget(label(QString::number(count), TextStyle::Caption, Ink::Second));
    row->setContentsMargins(0, 0, kRing, 0);
    m_column->addLayout(row);
}

template <class Value>
void FilterPanel::addTickFor(std::set<Value> coach::ExerciseFilter::*ticked, const Value& value, const QString& key,
                             const QString& words, int count) {
    const auto state = (m_filter.*ticked).contains(value) ? Qt::Checked : Qt::Unchecked;
    addTick(key, words, count, state, [this, ticked, value](Qt::CheckState now) {
        if (now == Qt::Checked)
            (m_filter.*ticked).insert(value);
        else
            (m_filter.*ticked).erase(value);
    });
}

void FilterPanel::addPhases() {
    addTitle(tr("Phase"));
    for (const auto& [phase, count] : m_choices.phases)
        addTickFor(&coach::ExerciseFilter::phases, phase.number, QStringLiteral("phase-%1").arg(phase.number),
                   QStringLiteral("%1 %2").arg(phase.number).arg(text(phase.name)), count);
}

void FilterPanel::addPositions() {
    addTitle(tr("Position"));
    for (const auto& [group, count] : m_choices.positions)
        addTickFor(&coach::ExerciseFilter::positions, group, QStringLiteral("position-%1").arg(static_cast<int>(group)),
                   groupName(group), count);
}

void FilterPanel::addAims() {
    addTitle(tr("Aim"));
    for (const auto& [aim, count] : m_choices.aims)
        addTickFor(&coach::ExerciseFilter::aims, aim, QStringLiteral("aim-") + text(catalogue::name(aim)), aimName(aim),
                   count);
}

} // namespace glidepath::ui
