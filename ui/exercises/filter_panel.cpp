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

} // namespace

FilterPanel::FilterPanel(QWidget* parent) : Card{parent} {
    setObjectName(QStringLiteral("filter"));
    content()->setContentsMargins(16 - kRing, 16 - kRing, 16 - kRing, 16 - kRing);
}

void FilterPanel::render(const coach::ExercisesView& choices, const coach::ExerciseFilter& filter) {
    if (m_body != nullptr && sameChoices(m_choices, choices) && m_filter == filter)
        return;
    const bool ticksOnly = m_body != nullptr && sameChoices(m_choices, choices) && m_filter.phases == filter.phases &&
                           m_filter.positions == filter.positions && m_filter.aims == filter.aims;
    m_choices = choices;
    m_filter = filter;
    if (!ticksOnly)
        rebuild();
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
    addPhases();
    addPositions();
    addAims();
    m_column->addStretch();
    content()->addWidget(m_body);
}

void FilterPanel::addTitle(const QString& title) {
    auto* const words = label(title, TextStyle::H3);
    words->setContentsMargins(kRing, m_column->count() == 0 ? kRing : 16, 0, 4);
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
