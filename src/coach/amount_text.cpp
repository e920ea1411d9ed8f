#include "coach/amount_text.h"

#include <fmt/format.h>

namespace glidepath::coach {

namespace {

using catalogue::SidePattern;
using std::chrono::seconds;

constexpr seconds kNamedHold{2};
constexpr int kSecondsToMinutes = 120; ///< from here on whole minutes read easier

/// "8", or "8 to 12" where there is room.
std::string numberText(const catalogue::Amount& amount) {
    return amount.least == amount.most ? std::to_string(amount.least)
                                       : fmt::format("{} to {}", amount.least, amount.most);
}

catalogue::Amount fixed(int number) {
    return {number, number, number};
}

bool isOne(const catalogue::Amount& amount) {
    return amount.least == 1 && amount.most == 1;
}

/// "2 × " before what is done twice; nothing before what is done once.
std::string times(const catalogue::Amount& sets) {
    return isOne(sets) ? std::string{} : numberText(sets) + " × ";
}

std::string secondsText(const catalogue::Amount& length) {
    const bool minutes = length.least >= kSecondsToMinutes && length.least % 60 == 0 && length.most % 60 == 0;
    if (!minutes)
        return numberText(length) + " s";
    return numberText({length.least / 60, length.start / 60, length.most / 60}) + " min";
}

std::string holdText(const catalogue::Tempo& tempo) {
    return tempo.hold >= kNamedHold ? fmt::format(", hold {} s", tempo.hold.count()) : std::string{};
}

/// The words of an amount, whether planned or a dose: `sides` is "each side", "on the left" or empty.
struct Words {
    catalogue::Amount sets;
    std::string sides;
    bool alternating{false};

    [[nodiscard]] std::string repetitions(const catalogue::Amount& count, const catalogue::Tempo& tempo) const {
        std::string words = times(sets) + numberText(count);
        if (!sides.empty())
            words += " " + sides;
        else if (isOne(sets))
            words += " times"; // a number alone says little
        if (alternating)
            words += ", in turn";
        return words + holdText(tempo);
    }
    [[nodiscard]] std::string hold(const catalogue::Amount& length) const {
        if (sides.empty())
            return times(sets) + secondsText(length);
        if (isOne(sets))
            return secondsText(length) + " " + sides;
        return fmt::format("{}, {} {}", secondsText(length), numberText(sets), sides);
    }
    [[nodiscard]] std::string activity(const catalogue::Amount& minutes) const {
        return times(sets) + numberText(minutes) + " min";
    }
};

std::string sidesOf(const programme::PlannedExercise& exercise) {
    if (exercise.sides.empty())
        return {};
    if (exercise.sides.size() > 1)
        return "each side";
    return exercise.sides.front() == Side::Left ? "on the left" : "on the right";
}

std::string sidesOf(SidePattern pattern) {
    switch (pattern) {
    case SidePattern::None:
        return {};
    case SidePattern::Sore:
        return "on the sore side";
    case SidePattern::Each:
    case SidePattern::Alternating:
        break;
    }
    return "each side";
}

struct PlannedText {
    Words words;
    std::string operator()(const programme::PlannedRepetitions& work) const {
        return words.repetitions(fixed(work.count), work.tempo);
    }
    std::string operator()(const programme::PlannedHold& work) const {
        return words.hold(fixed(static_cast<int>(work.length.count())));
    }
    std::string operator()(const programme::PlannedActivity& work) const {
        return words.activity(fixed(static_cast<int>(work.length.count())));
    }
};

/// Two amounts, in the order in which the sides are done.
struct BySideText {
    const programme::PlannedExercise& exercise;
    std::string operator()(const programme::PlannedRepetitions& work) const {
        return times(fixed(exercise.sets)) + bySide(numberText) + holdText(work.tempo);
    }
    std::string operator()(const programme::PlannedHold&) const {
        const std::string lengths = bySide(secondsText);
        return exercise.sets == 1 ? lengths : fmt::format("{}, {} each", lengths, exercise.sets);
    }
    std::string operator()(const programme::PlannedActivity&) const {
        return times(fixed(exercise.sets)) + bySide(numberText) + " min";
    }

private:
    [[nodiscard]] std::string bySide(std::string (*text)(const catalogue::Amount&)) const {
        std::string sides;
        for (const Side side : exercise.sides) {
            const int amount = programme::amountOn(programme::givenOf(exercise), side);
            sides += fmt::format("{}{} {}", sides.empty() ? "" : ", ", text(fixed(amount)), name(side));
        }
        return sides;
    }
};

struct OneSideText {
    int sets{};
    std::string operator()(const programme::PlannedRepetitions& work) const {
        return times(fixed(sets)) + numberText(fixed(work.count));
    }
    std::string operator()(const programme::PlannedHold& work) const {
        return times(fixed(sets)) + secondsText(fixed(static_cast<int>(work.length.count())));
    }
    std::string operator()(const programme::PlannedActivity& work) const {
        return Words{.sets = fixed(sets), .sides = {}}.activity(fixed(static_cast<int>(work.length.count())));
    }
};

struct DoseText {
    Words words;
    std::string operator()(const catalogue::Repetitions& work) const {
        return words.repetitions(work.count, work.tempo);
    }
    std::string operator()(const catalogue::TimedHold& work) const { return words.hold(work.seconds); }
    std::string operator()(const catalogue::Activity& work) const { return words.activity(work.minutes); }
};

} // namespace

std::string amountText(const programme::PlannedExercise& exercise) {
    if (exercise.fewer)
        return std::visit(BySideText{exercise}, exercise.work);
    const Words words{fixed(exercise.sets), sidesOf(exercise), exercise.alternating};
    return std::visit(PlannedText{words}, exercise.work);
}

std::string amountText(const programme::PlannedExercise& exercise, Side side) {
    return std::visit(OneSideText{exercise.sets}, programme::workOn(exercise, side));
}

std::string amountText(const catalogue::Dose& dose, SidePattern sides) {
    const Words words{dose.sets, sidesOf(sides), sides == SidePattern::Alternating};
    return std::visit(DoseText{words}, dose.work);
}

} // namespace glidepath::coach
