#include "ui/screening/tick_list.h"

#include "ui/kit/flow_layouts.h"
#include "ui/kit/tokens.h"
#include "ui/qt/text.h"
#include "ui/screening/thing_icon.h"

#include <QVBoxLayout>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kGap = 2; ///< the answers keep room for the focus ring themselves
constexpr int kTileGap = 6;

} // namespace

TickList::TickList(const QString& name, const ChoiceButton::Look& look, const Columns& columns, QWidget* parent)
    : QWidget{parent}, m_name{name}, m_look{look}, m_columns{columns} {
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
}

void TickList::render(const std::vector<coach::TickView>& ticks) {
    std::vector<std::string> ids;
    std::ranges::transform(ticks, std::back_inserter(ids), &coach::TickView::id);
    if (ids != m_ids)
        rebuild(ticks);
    for (std::size_t place = 0; place < ticks.size(); ++place) {
        ChoiceButton& button = *m_buttons[place];
        button.setAutoExclusive(false); // or the last one could not be taken back
        button.setChecked(ticks[place].ticked);
        button.setAutoExclusive(m_look.mark == ChoiceButton::Mark::Ring);
    }
}

QWidget* TickList::entrance() const {
    const auto chosen = std::ranges::find_if(m_buttons, [](const ChoiceButton* each) { return each->isChecked(); });
    if (m_look.mark == ChoiceButton::Mark::Ring && chosen != m_buttons.end())
        return *chosen;
    return m_buttons.empty() ? nullptr : m_buttons.front();
}

void TickList::rebuild(const std::vector<coach::TickView>& ticks) {
    delete m_list;
    m_buttons.clear();
    m_ids.clear();
    m_list = new QWidget;
    const int gap = m_look.form == ChoiceButton::Form::Line ? kGap : kTileGap;
    m_list->setLayout(new ColumnGrid{tokens().px(m_columns.leastWidth), gap, m_columns.most});
    for (const coach::TickView& tick : ticks)
        add(tick);
    layout()->addWidget(m_list);
}

void TickList::add(const coach::TickView& tick) {
    ChoiceButton::Look look = m_look;
    if (look.form == ChoiceButton::Form::Tile)
        look.picture = thingIcon(tick.id);
    auto* const made = new ChoiceButton{m_name + QLatin1Char{'-'} + text(tick.id), tick, look, m_list};
    m_list->layout()->addWidget(made);
    m_ids.push_back(tick.id);
    m_buttons.push_back(made);
    connect(made, &QAbstractButton::clicked, this,
            [this, id = tick.id](bool checked) { emit ticked(id, checked ? YesOrNo::Yes : YesOrNo::No); });
}

} // namespace glidepath::ui
