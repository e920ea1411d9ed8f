#include "ui/figure/thumbnails.h"

#include "ui/qt/text.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace glidepath::ui {

namespace {

QString keyOf(const figure::Figure& figure, const Thumbnail& thumbnail, const Look& look) {
    return QStringLiteral("figure %1 %2 %3 %4 %5 %6 %7 %8x%9")
               .arg(text(figure.id.text()))
               .arg(thumbnail.still)
               .arg(static_cast<int>(thumbnail.facing))
               .arg(static_cast<int>(thumbnail.arrows))
               .arg(static_cast<int>(look.theme))
               .arg(static_cast<int>(look.tone))
               .arg(look.highlight)
               .arg(thumbnail.size.width())
               .arg(thumbnail.size.height()) +
           QStringLiteral(" @%1").arg(thumbnail.devicePixelRatio);
}

QPixmap painted(const figure::Anatomy& anatomy, const figure::Figure& figure, const Thumbnail& thumbnail,
                const Look& look) {
    const QSizeF size = QSizeF{thumbnail.size} * thumbnail.devicePixelRatio;
    QPixmap pixmap{static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
    pixmap.setDevicePixelRatio(thumbnail.devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    const FigureBox box = boxOf(anatomy, figure, thumbnail.arrows);
    paintStill(painter, QRectF{QPointF{}, QSizeF{thumbnail.size}}, box, anatomy, figure, thumbnail.still,
               thumbnail.facing, thumbnail.arrows, look);
    return pixmap;
}

} // namespace

QPixmap figureThumbnail(const figure::Anatomy& anatomy, const figure::Figure& figure, const Thumbnail& thumbnail,
                        const Look& look) {
    const QString key = keyOf(figure, thumbnail, look);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = painted(anatomy, figure, thumbnail, look);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void forgetThumbnails() {
    QPixmapCache::clear();
}

} // namespace glidepath::ui
