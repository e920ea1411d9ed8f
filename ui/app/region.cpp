#include "ui/app/region.h"

#include <QLocale>

namespace glidepath::ui {

std::string region() {
    return QLocale::territoryToCode(QLocale::system().territory()).toStdString();
}

std::vector<std::string> wantedLocales() {
    std::vector<std::string> locales;
    for (QString language : QLocale::system().uiLanguages())
        locales.push_back(language.replace(QLatin1Char('-'), QLatin1Char('_')).toStdString());
    return locales;
}

} // namespace glidepath::ui
