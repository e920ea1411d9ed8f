#include "ui/figure/contact_sheet.h"

#include "ui/qt/text.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace glidepath::ui {

namespace {

constexpr int kColumns = 4;
constexpr QSize kCard{590, 320};
constexpr QSize kFilmCard{424, 300};
constexpr int kFilmColumns = 4;
constexpr int kFilmFrames = 8;
constexpr int kGap = 24;
constexpr int kPadding = 20;
constexpr int kTitle = 20; ///< pixels
constexpr int kCaption = 15;

QFont fontOf(int pixels, QFont::Weight weight) {
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// Cards in rows on a ground.
class Sheet {
public:
    Sheet(std::size_t cards, QSize card, int columns, const ThemeColours& colours)
        : m_card{card}, m_columns{columns}, m_colours{colours}, m_image{columns * (card.width() + kGap) + kGap,
                                                                        (static_cast<int>(cards) + columns - 1) /
                                                                                columns * (card.height() + kGap) +
                                                                            kGap,
                                                                        QImage::Format_ARGB32_Premultiplied} {
        m_image.fill(colours.ground.lightnessF() > 0.5F ? colours.ground.darker(104) : colours.ground.darker(150));
    }

    [[nodiscard]] QRectF paintCard(QPainter& painter, std::size_t index, const QString& name) const {
        const int row = static_cast<int>(index) / m_columns;
        const int column = static_cast<int>(index) % m_columns;
        const QRectF card{QPointF(kGap + column * (m_card.width() + kGap), kGap + row * (m_card.height() + kGap)),
                          QSizeF{m_card}};
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.ground);
        painter.drawRoundedRect(card, 18, 18);
        const QRectF inside = card.adjusted(kPadding, kPadding, -kPadding, -kPadding);
        painter.setPen(m_colours.ink);
        painter.setFont(fontOf(kTitle, QFont::DemiBold));
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, name);
        return inside.adjusted(0, kTitle * 1.6, 0, 0);
    }
    /// The room that is left above.
    [[nodiscard]] QRectF paintCaption(QPainter& painter, const QRectF& area, const QString& caption) const {
        painter.setPen(m_colours.paleInk);
        painter.setFont(fontOf(kCaption, QFont::Normal));
        painter.drawText(area, Qt::AlignHCenter | Qt::AlignBottom, caption);
        return area.adjusted(0, 0, 0, -kCaption * 1.5);
    }
    [[nodiscard]] QImage& image() { return m_image; }

private:
    QSize m_card;
    int m_columns;
    const ThemeColours& m_colours;
    QImage m_image;
};

figure::Doing doingOf(figure::Part part) {
    switch (part) {
    case figure::Part::Lift:
        return figure::Doing::Lift;
    case figure::Part::Hold:
        return figure::Doing::Hold;
    case figure::Part::Lower:
        return figure::Doing::Lower;
    case figure::Part::Pause:
        return figure::Doing::Pause;
    case figure::Part::Go:
        return figure::Doing::Go;
    }
    return figure::Doing::Go;
}

/// The steps of the repetitions that a figure's phases are, as a session would go through them, without anything in
/// elapsed.
std::vector<figure::Moment> stepsOf(const figure::Figure& figure) {
    std::vector<figure::Moment> steps;
    int repetition = 0;
    for (const figure::Phase& phase : figure.phases) {
        const figure::Doing doing = doingOf(phase.part);
        if (!steps.empty() && steps.back().doing == doing) {
            steps.back().length += phase.seconds;
            continue;
        }
        repetition += phase.part == figure::Part::Lift ? 1 : 0;
        steps.push_back({.step = steps.size(),
                         .doing = doing,
                         .work = figure.goesOn() ? figure::Work::Activity : figure::Work::Repetitions,
                         .length = phase.seconds,
                         .repetition = figure.goesOn() ? 0 : repetition});
    }
    return steps;
}

/// The moment after a time in which no stay counts for more than a second.
figure::Moment momentAt(const std::vector<figure::Moment>& steps, double share) {
    const auto weight = [](const figure::Moment& step) {
        return step.doing == figure::Doing::Hold ? std::min(step.length, 1.0) : step.length;
    };
    double whole = 0;
    for (const figure::Moment& step : steps)
        whole += weight(step);
    double left = share * whole;
    for (figure::Moment step : steps) {
        if (left <= weight(step)) {
            step.elapsed = step.length * left / weight(step);
            return step;
        }
        left -= weight(step);
    }
    figure::Moment last = steps.back();
    last.elapsed = last.length;
    return last;
}

} // namespace

QImage paintContactSheet(const figure::Anatomy& anatomy, const std::vector<SheetEntry>& entries, const Look& look) {
    Sheet sheet{entries.size(), kCard, kColumns, figureStyle().colours(look.theme)};
    QPainter painter{&sheet.image()};
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const figure::Figure& figure = *entries[index].figure;
        const QRectF room = sheet.paintCard(painter, index, entries[index].name);
        const FigureBox box = boxOf(anatomy, figure, Arrows::Shown);
        const double width = room.width() / static_cast<double>(figure.stills.size());
        for (std::size_t still = 0; still < figure.stills.size(); ++still) {
            const QRectF column{room.left() + static_cast<double>(still) * width, room.top(), width, room.height()};
            const QRectF area = sheet.paintCaption(painter, column, text(figure.poses[figure.stills[still].pose].name));
            paintStill(painter, area, box, anatomy, figure, still, figure::Facing::AsWritten, Arrows::Shown, look);
        }
    }
    painter.end();
    return sheet.image();
}

QImage paintFilmStrip(const figure::Anatomy& anatomy, const SheetEntry& entry, const Look& look) {
    Sheet sheet{kFilmFrames, kFilmCard, kFilmColumns, figureStyle().colours(look.theme)};
    QPainter painter{&sheet.image()};
    painter.setRenderHint(QPainter::Antialiasing);
    const FigureBox box = boxOf(anatomy, *entry.figure, Arrows::Hidden);
    const auto steps = stepsOf(*entry.figure);
    for (int index = 0; index < kFilmFrames; ++index) {
        const figure::Moment moment = momentAt(steps, static_cast<double>(index) / (kFilmFrames - 1));
        const figure::Frame frame = figure::frameAt(anatomy, *entry.figure, moment);
        const QRectF area = sheet.paintCard(painter, static_cast<std::size_t>(index), entry.name);
        const bool isSwapped = frame.limbs == figure::Limbs::Swapped;
        paintFigure(painter, area, box, isSwapped ? figure::swapped(*entry.figure) : *entry.figure, frame, look);
    }
    painter.end();
    return sheet.image();
}

} // namespace glidepath::ui
