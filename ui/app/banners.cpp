#include "ui/app/banners.h"

#include "ui/kit/icon_view.h"
#include "ui/kit/widgets.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace glidepath::ui {

namespace {

QString ground(BannerTone tone) {
    switch (tone) {
    case BannerTone::Information:
        return QStringLiteral("info");
    case BannerTone::Warning:
        return QStringLiteral("warn");
    case BannerTone::Problem:
        return QStringLiteral("stop");
    }
    return QStringLiteral("info");
}

QColor Tokens::*ink(BannerTone tone) {
    switch (tone) {
    case BannerTone::Information:
        return &Tokens::ontint;
    case BannerTone::Warning:
        return &Tokens::onwarntint;
    case BannerTone::Problem:
        return &Tokens::onstoptint;
    }
    return &Tokens::ontint;
}

} // namespace

Banners::Banners(QWidget* parent) : QWidget{parent}, m_column{new QVBoxLayout{this}} {
    setAccessibleName(tr("Messages"));
    m_column->setContentsMargins(8, 8, 8, 0);
    m_column->setSpacing(8);
    hide();
}

QWidget* Banners::line(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords) {
    auto* made = new QFrame;
    made->setObjectName(QStringLiteral("banner-") + id);
    made->setAccessibleName(words);
    made->setProperty("note", ground(tone));
    auto* row = new QHBoxLayout{made};
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(new IconView{tone == BannerTone::Information ? Icon::Info : Icon::WarningSigns, ink(tone), 20});
    auto* text = label(words);
    text->setWordWrap(true);
    text->setMinimumHeight(tokens().px(32));
    row->addWidget(text, 1);
    if (!buttonWords.isEmpty()) {
        auto* press = button(QStringLiteral("banner-%1-button").arg(id), buttonWords);
        connect(press, &QPushButton::clicked, this, [this, id] { emit pressed(id); });
        row->addWidget(press);
    }
    return made;
}

void Banners::set(const QString& id, const QString& words, BannerTone tone, const QString& buttonWords) {
    clear(id);
    QWidget* made = line(id, words, tone, buttonWords);
    m_lines.insert(id, {made, tone});
    m_column->addWidget(made);
    arrange();
    QAccessibleEvent alert{made, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

/// The line may be told to go by its own button, so it is deleted later.
void Banners::clear(const QString& id) {
    if (QWidget* gone = m_lines.take(id).widget) {
        gone->hide();
        m_column->removeWidget(gone);
        gone->deleteLater();
    }
    arrange();
}

void Banners::setCompany(Company company) {
    m_company = company;
    arrange();
}

void Banners::arrange() {
    bool any = false;
    for (const Line& each : std::as_const(m_lines)) {
        const bool shown = m_company == Company::Rail || each.tone == BannerTone::Problem;
        each.widget->setVisible(shown);
        for (auto* press : each.widget->findChildren<QPushButton*>())
            press->setVisible(m_company == Company::Rail);
        any = any || shown;
    }
    setVisible(any);
}

} // namespace glidepath::ui
