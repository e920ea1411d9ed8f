#include "ui/learn/section_list.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/tokens.h"
#include "ui/learn/section_parts.h"
#include "ui/qt/text.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kIconRole = Qt::UserRole + 1;
constexpr int kRowHeight = 42;
constexpr int kIcon = 22;
constexpr int kBefore = 12; ///< the icon, and between it and the words
constexpr int kScrollBar = 12;

QFont wordFont(QFont font, QFont::Weight weight) {
    font.setPixelSize(tokens().px(16));
    font.setWeight(weight);
    return font;
}

/// Icon and name; the open one on tinted ground and in bold.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool open = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF box = QRectF{option.rect}.adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(open ? QBrush{tokens().tint} : hovered ? QBrush{tokens().sunken} : QBrush{Qt::NoBrush});
        painter->drawRoundedRect(box, 8, 8);
        paintContent(*painter, box, index, open);
        if (open && option.widget != nullptr && option.widget->hasFocus())
            paintFocusRing(*painter, box);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, tokens().px(kRowHeight)};
    }

private:
    static void paintContent(QPainter& painter, const QRectF& box, const QModelIndex& index, bool open) {
        const QColor ink = open ? tokens().ontint : tokens().ink2;
        const qreal side = tokens().px(kIcon);
        paintIcon(painter, {box.left() + kBefore, box.center().y() - side / 2, side, side},
                  static_cast<Icon>(index.data(kIconRole).toInt()), ink);
        painter.setPen(ink);
        painter.setFont(wordFont(painter.font(), open ? QFont::Bold : QFont::Normal));
        painter.drawText(box.adjusted(2 * kBefore + side, 0, -kBefore, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(Qt::DisplayRole).toString());
    }
};

} // namespace

SectionList::SectionList(QWidget* parent) : QListWidget{parent} {
    setObjectName(QStringLiteral("learn-sections"));
    setAccessibleName(tr("Sections"));
    setItemDelegate(new RowDelegate{this});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true); // so that the row below the pointer can be tinted
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit opened(item->data(kIdRole).toString());
    });
}

void SectionList::render(const std::vector<coach::LearnSection>& sections) {
    const QString before = current();
    const QSignalBlocker quiet{this};
    clear();
    for (const coach::LearnSection& section : sections) {
        auto* const item = new QListWidgetItem{text(section.title), this};
        item->setData(kIdRole, text(section.id));
        item->setData(kIconRole, static_cast<int>(symbolIcon(section.symbol)));
    }
    setCurrentRow(0);
    open(before);
    updateGeometry();
}

void SectionList::open(const QString& id) {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(kIdRole).toString() == id)
            setCurrentRow(row);
}

QString SectionList::current() const {
    return currentItem() != nullptr ? currentItem()->data(kIdRole).toString() : QString{};
}

/// As wide as the longest name in bold, so that opening another one moves nothing.
int SectionList::widest() const {
    const QFontMetrics metrics{wordFont(font(), QFont::Bold)};
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = std::max(width, metrics.horizontalAdvance(item(row)->text()));
    return width + 3 * kBefore + tokens().px(kIcon) + kScrollBar;
}

QSize SectionList::sizeHint() const {
    return minimumSizeHint();
}

QSize SectionList::minimumSizeHint() const {
    return {widest(), tokens().px(kRowHeight) * 3};
}

void SectionList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace glidepath::ui
