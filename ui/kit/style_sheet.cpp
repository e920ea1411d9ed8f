#include "ui/kit/style_sheet.h"

#include "base/contract.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace glidepath::ui {

namespace {

constexpr std::pair<const char*, QColor Tokens::*> kColours[] = {
    {"bg", &Tokens::bg},
    {"surface", &Tokens::surface},
    {"sunken", &Tokens::sunken},
    {"border", &Tokens::border},
    {"line", &Tokens::line},
    {"ink", &Tokens::ink},
    {"ink2", &Tokens::ink2},
    {"ink3", &Tokens::ink3},
    {"accent", &Tokens::accent},
    {"onaccent", &Tokens::onaccent},
    {"tint", &Tokens::tint},
    {"ontint", &Tokens::ontint},
    {"stop", &Tokens::stop},
    {"onstop", &Tokens::onstop},
    {"stoptint", &Tokens::stoptint},
    {"onstoptint", &Tokens::onstoptint},
    {"warn", &Tokens::warn},
    {"warntint", &Tokens::warntint},
    {"onwarntint", &Tokens::onwarntint},
    {"leg", &Tokens::leg},
    {"back", &Tokens::back},
    {"band", &Tokens::band},
    {"band2", &Tokens::band2},
    {"grid", &Tokens::grid},
    {"change", &Tokens::change},
    {"mid", &Tokens::mid},
    {"onmid", &Tokens::onmid},
    {"fig", &Tokens::fig},
    {"fig2", &Tokens::fig2},
    {"mat", &Tokens::mat},
    {"focus", &Tokens::focus},
};

// Heights are those of the content: border, padding and the 5 px that the focus ring needs come on top.
constexpr const char* kTemplate = R"(
QLabel { background: transparent; color: @ink; }
QLabel[ink="second"] { color: @ink2; }
QLabel[ink="caption"] { color: @ink3; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="stop"] { color: @stop; }
QLabel[ink="warn"] { color: @warn; }
QLabel[textStyle="caption"] { font-size: @px14px; }
QLabel[textStyle="body"] { font-size: @px16px; }
QLabel[textStyle="lead"] { font-size: @px18px; }
QLabel[textStyle="quote"] { font-size: @px24px; }
QLabel[textStyle="h3"] { font-size: @px18px; font-weight: bold; }
QLabel[textStyle="h2"] { font-size: @px22px; font-weight: bold; }
QLabel[textStyle="h1"] { font-size: @px28px; font-weight: bold; }
QLabel[textStyle="display"] { font-size: @px36px; font-weight: bold; }
QLabel[larger="true"][textStyle="caption"] { font-size: @px20px; }
QLabel[larger="true"][textStyle="body"], QLabel[larger="true"][textStyle="lead"], QLabel[larger="true"][textStyle="h3"] {
    font-size: @px24px; }
QLabel[larger="true"][textStyle="h2"] { font-size: @px30px; }
QLabel[larger="true"][textStyle="quote"] { font-size: @px36px; }
QLabel[larger="true"][textStyle="display"] { font-size: @px44px; }

QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[card="accent"] { background: @surface; border: 2px solid @accent; border-radius: 8px; }
QFrame[card="stop"] { background: @surface; border: 2px solid @stop; border-radius: 8px; }
QFrame[card="warn"] { background: @surface; border: 2px solid @warn; border-radius: 8px; }
QFrame[note="stop"] { background: @stoptint; border: none; border-radius: 8px; }
QFrame[note="stop"] QLabel { color: @onstoptint; }
QFrame[note="warn"] { background: @warntint; border: none; border-radius: 8px; }
QFrame[note="warn"] QLabel { color: @onwarntint; }
QFrame[note="info"] { background: @tint; border: none; border-radius: 8px; }
QFrame[note="info"] QLabel { color: @ontint; }
QFrame[note="calm"] { background: @sunken; border: none; border-radius: 8px; }
QFrame[note="calm"] QLabel { color: @ink2; }
QFrame[band="stop"] { background: @stoptint; border: none; border-bottom: 4px solid @stop; }
QFrame[band="stop"] QLabel { color: @onstoptint; }
QFrame[band="warn"] { background: @warntint; border: none; border-bottom: 4px solid @warn; }
QFrame[band="warn"] QLabel { color: @onwarntint; }
QFrame[quote="stop"] { background: transparent; border: none; border-left: 4px solid @stop; }
QFrame[quote="warn"] { background: transparent; border: none; border-left: 4px solid @warn; }
QWidget[ground="surface"] { background: @surface; }
QFrame[foot="true"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[rule="true"] { background: @border; border: none; }

QLabel[pill="accent"] { background: @tint; color: @ontint; }
QLabel[pill="neutral"] { background: @sunken; color: @ink2; }
QLabel[pill="warning"] { background: @warntint; color: @onwarntint; }
QLabel[pill] { font-size: @px14px; border-radius: 14px; padding: 4px 12px; }

QPushButton[kind] { font-size: @px16px; border-radius: 8px; margin: 5px; padding: 4px 16px; min-height: @px34px; }
QPushButton[kind="primary"] { background: @accent; color: @onaccent; border: 1px solid @accent; font-weight: bold;
    padding: 4px 24px; }
QPushButton[kind="primary"]:hover { background: @ontint; border-color: @ontint; color: @tint; }
QPushButton[kind="primary"]:pressed { background: @mid; border-color: @mid; color: @onmid; }
QPushButton[kind="secondary"] { background: @surface; color: @ink; border: 1px solid @line; }
QPushButton[kind="secondary"]:hover, QPushButton[kind="secondary"]:checked { background: @tint; color: @ontint;
    border-color: @accent; }
QPushButton[kind="secondary"]:pressed { background: @sunken; }
QPushButton[kind="quiet"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 4px 12px; }
QPushButton[kind="quiet"]:hover { background: @tint; color: @ontint; }
QPushButton[kind="quiet"]:pressed { background: @sunken; }
QPushButton[kind="danger"] { background: @surface; color: @stop; border: 1px solid @stop; }
QPushButton[kind="danger"]:hover { background: @stoptint; color: @onstoptint; }
QPushButton[kind="danger"]:pressed { background: @sunken; }
QPushButton[kind="alarm"] { background: @stop; color: @onstop; border: 1px solid @stop; font-weight: bold; padding: 4px 24px; }
QPushButton[kind="alarm"]:hover { background: @onstoptint; border-color: @onstoptint; color: @stoptint; }
QPushButton[kind="alarm"]:pressed { background: @stoptint; border-color: @stop; color: @onstoptint; }
QPushButton[kind]:disabled { background: @sunken; color: @ink3; border: 1px solid @border; }

QPushButton[segment] { background: @surface; color: @ink; border: 1px solid @line; border-left-width: 0; padding: 4px 12px;
    min-height: @px34px; font-size: @px16px; border-radius: 0; }
QPushButton[segment]:hover { background: @tint; color: @ontint; }
QPushButton[segment]:checked { background: @accent; color: @onaccent; border-color: @accent; font-weight: bold; }
QPushButton[segment="first"] { border-left-width: 1px; border-top-left-radius: 8px; border-bottom-left-radius: 8px; }
QPushButton[segment="last"] { border-top-right-radius: 8px; border-bottom-right-radius: 8px; }
QPushButton[segment="only"] { border-left-width: 1px; border-radius: 8px; }

QWidget#rail { background: @surface; border: none; border-right: 1px solid @border; }

QLineEdit, QSpinBox, QComboBox { background: @surface; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 4px 11px;
    margin: 5px; min-height: @px34px; font-size: @px16px; selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border: 3px solid @focus; padding: 2px 9px; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { background: @sunken; color: @ink3; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line; selection-background-color: @tint;
    selection-color: @ontint; outline: 0; }
QRadioButton, QCheckBox { color: @ink; font-size: @px18px; spacing: 12px; padding: 5px; background: transparent; }

QAbstractScrollArea { background: @surface; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[page="true"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView::section { background: @sunken; color: @ink2; border: none; border-bottom: 1px solid @border; padding: 6px 8px;
    font-size: @px14px; }
QTableView { background: @surface; color: @ink; gridline-color: @border; border: 1px solid @border; font-size: @px16px;
    selection-background-color: @tint; selection-color: @ontint; alternate-background-color: @band2; }
QToolTip { background: @ink; color: @bg; border: none; padding: 6px 8px; font-size: @px14px; }
QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: @tint; color: @ontint; }
)";

QString filledIn(const Tokens& tokens, const QString& placeholder) {
    if (placeholder.startsWith(QLatin1String{"px"}))
        return QString::number(tokens.px(placeholder.mid(2).toInt()));
    return colour(tokens, placeholder).name();
}

} // namespace

QStringList colourNames() {
    QStringList all;
    for (const auto& entry : kColours)
        all << QString::fromLatin1(entry.first);
    return all;
}

QColor colour(const Tokens& tokens, const QString& name) {
    const auto* found =
        std::ranges::find_if(kColours, [&](const auto& entry) { return name == QLatin1String{entry.first}; });
    expects(found != std::end(kColours), "every colour in the style sheet is a token");
    return tokens.*(found->second);
}

QString styleSheet(const Tokens& tokens) {
    const QRegularExpression placeholder{QStringLiteral("@([a-z]+[0-9]*)")};
    const QString whole = QString::fromLatin1(kTemplate);
    QString sheet;
    qsizetype copied = 0;
    for (auto matches = placeholder.globalMatch(whole); matches.hasNext();) {
        const auto match = matches.next();
        sheet += whole.mid(copied, match.capturedStart() - copied) + filledIn(tokens, match.captured(1));
        copied = match.capturedEnd();
    }
    return sheet + whole.mid(copied);
}

} // namespace glidepath::ui
