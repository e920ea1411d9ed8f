#include "ui/app/region.h"

#include <QLocale>

namespace glidepath::ui {

std::string region() {
    return QLocale::territoryToCode(QLocale::system().territory()).toStdString();
}

} // namespace glidepath::ui
