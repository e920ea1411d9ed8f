#include "ui/print/paper.h"

#include <QLocale>

#include <algorithm>

namespace glidepath::ui {

QSizeF sizeInMillimetres(PaperSize paper) {
    return paper == PaperSize::A4 ? QSizeF{210.0, 297.0} : QSizeF{215.9, 279.4};
}

PaperSize usualPaper(const QLocale& locale) {
    static constexpr QLocale::Territory kLetterRegions[] = {
        QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,     QLocale::Philippines, QLocale::Chile,
        QLocale::Colombia,     QLocale::CostaRica,  QLocale::ElSalvador, QLocale::Guatemala,   QLocale::Nicaragua,
        QLocale::Panama,       QLocale::PuertoRico, QLocale::Venezuela};
    const bool letter = std::ranges::find(kLetterRegions, locale.territory()) != std::end(kLetterRegions);
    return letter ? PaperSize::Letter : PaperSize::A4;
}

} // namespace glidepath::ui
