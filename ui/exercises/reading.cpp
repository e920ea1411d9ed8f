#include "ui/exercises/reading.h"

#include "ui/kit/tokens.h"
#include "ui/qt/text.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPainter>

namespace glidepath::ui {

namespace {

/// The number of a step on a disc.
class StepNumber : public QWidget {
public:
    explicit StepNumber(int number) : m_number{number} { setFixedSize(tokens().px(26), tokens().px(26)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().tint);
        painter.drawEllipse(rect());
        QFont font = this->font();
        font.setPixelSize(tokens().px(14));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(tokens().ontint);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

/// A small sign in the colour of second texts.
class LineSign : public QWidget {
public:
    explicit LineSign(Icon icon) : m_icon{icon} { setFixedSize(tokens().px(20), tokens().px(24)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = tokens().px(16);
        paintIcon(painter, QRectF(0, (height() - side) / 2, side, side), m_icon, tokens().ink3);
    }

private:
    Icon m_icon;
};

/// A quiet or a warning ground with rounded corners.
class Box : public QWidget {
public:
    explicit Box(BoxTone tone) : m_tone{tone} {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const bool stop = m_tone == BoxTone::Stop;
        painter.setPen(stop ? tokens().stop : tokens().sunken);
        painter.setBrush(stop ? tokens().stoptint : tokens().sunken);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    BoxTone m_tone;
};

QString tr(const char* words) {
    return QCoreApplication::translate("glidepath::ui::Reading", words);
}

void addSignedLine(QBoxLayout& column, QWidget* sign, const std::string& words) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(paragraph(text(words)), 1);
    column.addLayout(row);
}

} // namespace

QLabel* paragraph(const QString& words, TextStyle style, Ink ink) {
    auto* const made = label(words, style, ink);
    made->setWordWrap(true);
    return made;
}

void addHeading(QBoxLayout& column, const QString& title) {
    if (column.count() > 0)
        column.addSpacing(8);
    column.addWidget(label(title, TextStyle::H3));
}

void addSteps(QBoxLayout& column, const std::vector<std::string>& steps) {
    int number = 0;
    for (const std::string& step : steps)
        addSignedLine(column, new StepNumber{++number}, step);
}

void addList(QBoxLayout& column, const std::vector<std::string>& lines, Icon sign) {
    for (const std::string& line : lines)
        addSignedLine(column, new LineSign{sign}, line);
}

QWidget* box(BoxTone tone, const QString& title, const std::vector<std::string>& lines) {
    auto* const made = new Box{tone};
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(paragraph(title, TextStyle::H3, tone == BoxTone::Stop ? Ink::Stop : Ink::Main));
    for (const std::string& line : lines)
        column->addWidget(paragraph(text(line)));
    column->addStretch();
    return made;
}

QWidget* fact(const QString& caption, const QString& value) {
    auto* const made = new QWidget;
    auto* const column = new QVBoxLayout{made};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(paragraph(caption, TextStyle::Caption, Ink::Second));
    column->addWidget(paragraph(value, TextStyle::H3));
    column->addStretch();
    return made;
}

void addCauses(QBoxLayout& column, const std::vector<coach::CauseLine>& causes) {
    if (causes.empty())
        return;
    addHeading(column, tr("If you were told it is"));
    for (const coach::CauseLine& line : causes) {
        column.addWidget(paragraph(text(line.cause), TextStyle::Body, Ink::Main));
        column.addWidget(paragraph(text(line.note), TextStyle::Body, Ink::Second));
        column.addWidget(paragraph(tr("From: %1").arg(text(line.from)), TextStyle::Caption, Ink::Second));
        column.addSpacing(4);
    }
}

} // namespace glidepath::ui
