#pragma once

#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace glidepath::test {

/// What every page promises of what can be used on it: a name for tests and a name for screen readers. Lists those that
/// lack one by class, name and parent; it should be empty. Parts that Qt puts into its own widgets are left out.
inline QStringList unnamedWidgets(QWidget* page) {
    QStringList unnamed;
    for (auto* each : page->findChildren<QWidget*>()) {
        const bool interactive = each->focusPolicy() != Qt::NoFocus && qobject_cast<QScrollBar*>(each) == nullptr;
        const bool internal = each->objectName().startsWith(QLatin1String{"qt_"});
        if (!interactive || internal)
            continue;
        if (each->objectName().isEmpty() || each->accessibleName().isEmpty())
            unnamed << QStringLiteral("%1 '%2' in '%3'")
                           .arg(QLatin1String{each->metaObject()->className()}, each->objectName(),
                                each->parentWidget()->objectName());
    }
    return unnamed;
}

} // namespace glidepath::test
