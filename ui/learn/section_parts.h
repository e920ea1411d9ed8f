#pragma once

#include "coach/learn_view.h"
#include "ui/kit/widgets.h"

class QBoxLayout;

namespace glidepath::ui {

/// The parts of which the sections of Learn are made. Texts wrap and are never wider than reads well.

[[nodiscard]] Icon symbolIcon(guidance::Symbol symbol); ///< Symbol::None has none: it is not asked for
[[nodiscard]] QLabel* readingText(const QString& words, TextStyle style = TextStyle::Body, Ink ink = Ink::Main);
/// Where something comes from. Hidden until showSources().
[[nodiscard]] QLabel* sourceLine(const std::string& words);

enum class Sources { Hidden, Shown };
/// Shows or hides every source line in `section`.
void showSources(QWidget& section, Sources sources);

/// The padding and spacing of a card to read in.
void makeReadable(Card& card);
/// Title and lead of a section.
void addSectionHead(QBoxLayout& column, const std::string& title, const std::string& lead);

/// Whether room is kept before the heading of a row: in a list where any row has a symbol, all are aligned.
enum class SymbolRoom { None, Kept };
[[nodiscard]] SymbolRoom symbolRoom(const std::vector<coach::EntryView>& entries);
/// Heading, text and source of one entry, with its symbol before them.
[[nodiscard]] QWidget* entryRow(const coach::EntryView& entry, SymbolRoom room);

} // namespace glidepath::ui
