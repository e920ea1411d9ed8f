#include "ui/print/sheet_preview.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr qreal kMargin = 9.0;

/// Everything that is on the sheet, for those who cannot see it.
QString spoken(const coach::WeekSheet& sheet) {
    QStringList parts{text(sheet.stop.title), text(sheet.emergency.title)};
    for (const coach::SheetGroup& group : sheet.groups)
        parts << text(group.title);
    return parts.join(QStringLiteral(". "));
}

} // namespace

SheetPreview::SheetPreview(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("sheet-preview"));
    setAccessibleName(tr("What will be printed"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::render(const PrintedWeek& week) {
    m_week = week;
    m_picture = {};
    setAccessibleDescription(spoken(week.sheet()));
    update();
}

QSize SheetPreview::sizeHint() const {
    return {560, 600};
}

QSize SheetPreview::minimumSizeHint() const {
    return {320, 420};
}

void SheetPreview::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().border);
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (!m_week)
        return;
    const QSize pixels = (QSizeF{size()} * devicePixelRatio()).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap{pixels};
        m_picture.setDevicePixelRatio(devicePixelRatio());
        m_picture.fill(Qt::transparent);
        QPainter pages{&m_picture};
        paintPages(pages);
    }
    painter.drawPixmap(0, 0, m_picture);
}

void SheetPreview::paintPages(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF paper = sizeInMillimetres(m_week->paper());
    const int pages = m_week->pages();
    const qreal wide = (width() - kMargin * (pages + 1)) / pages;
    const qreal scale = std::min(wide / paper.width(), (height() - 2 * kMargin) / paper.height());
    const qreal all = pages * paper.width() * scale + (pages - 1) * kMargin;
    for (int page = 0; page < pages; ++page) {
        const QPointF corner{(width() - all) / 2 + page * (paper.width() * scale + kMargin),
                             (height() - paper.height() * scale) / 2};
        painter.setPen(tokens().line);
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF{corner, paper * scale});
        painter.save();
        painter.translate(corner);
        painter.scale(scale, scale);
        m_week->paint(painter, page);
        painter.restore();
    }
}

} // namespace glidepath::ui
