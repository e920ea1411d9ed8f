#include "ui/qt/text.h"

#include <QLocale>
#include <QTime>

namespace glidepath::ui {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string utf8(const QString& text) {
    return text.toStdString();
}

QDate qDate(Date day) {
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

QString longDate(Date day) {
    return QLocale{}.toString(qDate(day), QStringLiteral("dddd d MMMM"));
}

QString shortDate(Date day) {
    return QLocale{}.toString(qDate(day), QStringLiteral("d MMM"));
}

QString weekdayAndDay(Date day) {
    return QLocale{}.toString(qDate(day), QStringLiteral("ddd d"));
}

QString weekText(IsoWeek week) {
    const QLocale locale;
    const QDate first = qDate(week.monday());
    const QDate last = first.addDays(6);
    const QString from =
        first.month() == last.month() ? QString::number(first.day()) : locale.toString(first, QStringLiteral("d MMMM"));
    return QStringLiteral("%1 to %2").arg(from, locale.toString(last, QStringLiteral("d MMMM")));
}

QString timeOfDay(const WallTime& time) {
    return QLocale{}.toString(QTime::fromMSecsSinceStartOfDay(static_cast<int>(time.timeOfDay().count())),
                              QStringLiteral("H:mm"));
}

} // namespace glidepath::ui
