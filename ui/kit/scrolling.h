#pragma once

class QScrollArea;
class QWidget;

namespace glidepath::ui {

/// A frameless area around a page that scrolls up and down and never sideways. Takes the page.
[[nodiscard]] QScrollArea* scrolling(QWidget* page, QWidget* parent = nullptr);

} // namespace glidepath::ui
