#pragma once

#include "coach/coach.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace glidepath::ui {

class MainWindow;
class ScreeningFlow;
class WarningSignsPage;

/// The warning signs to look up over a full page, by F1: the page under them comes back afterwards.
class SignsAside : public QObject {
    Q_OBJECT
public:
    /// All of these outlive it.
    struct World {
        MainWindow& window;
        coach::Coach& coach;
        ScreeningFlow& screening;
    };
    explicit SignsAside(const World& world, QObject* parent = nullptr);

private:
    void open();
    void goBack();
    void answer();

    World m_world;
    WarningSignsPage* m_page;
    QPointer<QWidget> m_beneath;
};

} // namespace glidepath::ui
