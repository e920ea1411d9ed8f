#include "ui/screening/note_box.h"

#include "ui/kit/icon_view.h"
#include "ui/kit/widgets.h"
#include "ui/qt/text.h"
#include "ui/screening/step_page.h"

#include <QHBoxLayout>
#include <QStyle>

namespace glidepath::ui {

NoteBox::NoteBox(const QString& name, QWidget* parent)
    : QFrame{parent}, m_strong{wrapped(label({}, TextStyle::H3))}, m_text{wrapped(label({}, TextStyle::Body))} {
    setObjectName(name);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(16);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_strong);
    words->addWidget(m_text);
    row->addLayout(words, 1);
}

void NoteBox::render(const coach::NoteView& note) {
    const bool warning = note.tone == coach::NoteView::Tone::Warning;
    m_strong->setText(text(note.strong));
    m_text->setText(text(note.text));
    m_text->setVisible(!note.text.empty());
    setProperty("note", warning ? QStringLiteral("warn") : QStringLiteral("info"));
    delete m_icon;
    m_icon = new IconView{Icon::Info, warning ? &Tokens::onwarntint : &Tokens::ontint, 26};
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, m_icon, 0, Qt::AlignTop);
    for (QWidget* const each :
         {static_cast<QWidget*>(this), static_cast<QWidget*>(m_strong), static_cast<QWidget*>(m_text)}) {
        style()->unpolish(each);
        style()->polish(each);
    }
}

} // namespace glidepath::ui
