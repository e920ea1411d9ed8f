#include "ui/kit/tokens.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QVariant>

namespace glidepath::ui {

namespace {

constexpr const char* kProperty = "glidepathTokens";

/// The tokens in force. It belongs to the application, so that they end with it and references stay good.
class TokenStore : public QObject {
public:
    using QObject::QObject;
    Tokens tokens{Tokens::light()};
    bool styled{false}; ///< the style is set once, colours as often as they change
};

TokenStore& store() {
    if (auto* known = qApp->property(kProperty).value<QObject*>())
        return static_cast<TokenStore&>(*known);
    auto* made = new TokenStore{qApp};
    qApp->setProperty(kProperty, QVariant::fromValue<QObject*>(made));
    return *made;
}

QColor rgb(QRgb value) {
    return QColor{value};
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.bg);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.band2);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.ink3);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.stop);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onaccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.ink);
    palette.setColor(QPalette::ToolTipText, tokens.bg);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.sunken);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.ink3);
    return palette;
}

QFont fontOf(const Tokens& tokens) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(tokens.px(16));
    return font;
}

} // namespace

Tokens Tokens::light() {
    Tokens t;
    t.mode = Mode::Light;
    t.bg = rgb(0xF4F5F2), t.surface = rgb(0xFFFFFF), t.sunken = rgb(0xECEFEB);
    t.border = rgb(0xD5DAD6), t.line = rgb(0x76827E);
    t.ink = rgb(0x15201D), t.ink2 = rgb(0x43504C), t.ink3 = rgb(0x596661);
    t.accent = rgb(0x0B5F6B), t.onaccent = rgb(0xFFFFFF), t.tint = rgb(0xDDECED), t.ontint = rgb(0x08454E);
    t.stop = rgb(0xA3211B), t.onstop = rgb(0xFFFFFF), t.stoptint = rgb(0xFBE9E6), t.onstoptint = rgb(0x7D1712);
    t.warn = rgb(0x855200), t.warntint = rgb(0xFBF1DB), t.onwarntint = rgb(0x5F3B00);
    t.leg = rgb(0x0B5F6B), t.back = rgb(0xB0552A);
    t.band = rgb(0xE9EDE8), t.band2 = rgb(0xF6F7F4), t.grid = rgb(0xDDE2DE), t.change = rgb(0xDDECED);
    t.mid = rgb(0x3F7E88), t.onmid = rgb(0xFFFFFF);
    t.fig = rgb(0x56635F), t.fig2 = rgb(0x87938E), t.mat = rgb(0xDDE3DF), t.focus = rgb(0x0B5F6B);
    return t;
}

Tokens Tokens::dark() {
    Tokens t;
    t.mode = Mode::Dark;
    t.bg = rgb(0x101615), t.surface = rgb(0x182120), t.sunken = rgb(0x0C1211);
    t.border = rgb(0x323E3B), t.line = rgb(0x7C8B86);
    t.ink = rgb(0xECF2F0), t.ink2 = rgb(0xBAC6C2), t.ink3 = rgb(0x9AA8A3);
    t.accent = rgb(0x74C8D1), t.onaccent = rgb(0x05272C), t.tint = rgb(0x17393E), t.ontint = rgb(0xB4E4EA);
    t.stop = rgb(0xFFB0A6), t.onstop = rgb(0x4A0B07), t.stoptint = rgb(0x3F1D1A), t.onstoptint = rgb(0xFFD3CD);
    t.warn = rgb(0xEFC26A), t.warntint = rgb(0x362B14), t.onwarntint = rgb(0xF6DDA8);
    t.leg = rgb(0x74C8D1), t.back = rgb(0xEFA277);
    t.band = rgb(0x1D2826), t.band2 = rgb(0x141C1B), t.grid = rgb(0x2B3735), t.change = rgb(0x17393E);
    t.mid = rgb(0x2C6670), t.onmid = rgb(0xFFFFFF);
    t.fig = rgb(0xA7B5B0), t.fig2 = rgb(0x697772), t.mat = rgb(0x2A3634), t.focus = rgb(0x74C8D1);
    return t;
}

const Tokens& tokens() {
    return store().tokens;
}

void applyTokens(const Tokens& tokens) {
    TokenStore& current = store();
    current.tokens = tokens;
    if (!current.styled) {
        QApplication::setStyle(new KitStyle);
        current.styled = true;
    }
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setFont(fontOf(tokens));
    qApp->setStyleSheet(styleSheet(tokens));
}

} // namespace glidepath::ui
