#include "ui/exercises/left_out_note.h"

#include "ui/exercises/reading.h"
#include "ui/kit/flow_layouts.h"
#include "ui/qt/text.h"

#include <QCoreApplication>
#include <QFrame>
#include <QVBoxLayout>

namespace glidepath::ui {

namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("glidepath::ui::LeftOutNote", words);
}

QWidget* ways(const coach::LeftOutNotice& notice, const std::function<void(ExerciseId)>& go) {
    auto* const made = new QWidget;
    auto* const row = new FlowRow{4, made};
    for (const coach::ExerciseLink& link : notice.instead) {
        auto* const way = button(QStringLiteral("instead-") + text(link.id.text()), text(link.name));
        way->setAccessibleName(tr("Instead: %1").arg(text(link.name)));
        QObject::connect(way, &QPushButton::clicked, made, [go, id = link.id] { go(id); });
        row->addWidget(way);
    }
    return made;
}

} // namespace

QWidget* leftOutNote(const coach::LeftOutNotice& notice, const std::function<void(ExerciseId)>& go) {
    auto* const made = new QFrame;
    made->setObjectName(QStringLiteral("left-out"));
    made->setProperty("note", QStringLiteral("warn"));
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(paragraph(tr("On the list to leave for now: %1").arg(text(notice.title)), TextStyle::H3));
    column->addWidget(paragraph(text(notice.why)));
    column->addWidget(paragraph(text(notice.until)));
    column->addWidget(paragraph(tr("Instead: %1").arg(text(notice.insteadText))));
    if (!notice.instead.empty())
        column->addWidget(ways(notice, go));
    return made;
}

} // namespace glidepath::ui
