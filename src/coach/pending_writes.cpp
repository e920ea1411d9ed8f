#include "coach/pending_writes.h"

#include <algorithm>
#include <set>
#include <type_traits>
#include <utility>

namespace glidepath::coach {

namespace {

using journal::Clearance;
using journal::Decision;
using journal::FeelReport;
using journal::History;
using journal::Journal;
using journal::LaterReport;
using journal::Rating;
using journal::RecordId;
using journal::Screening;
using journal::SessionEntry;

/// Writes one thing; answers its number, 0 where it has none.
class Writing {
public:
    explicit Writing(Journal& journal) : m_journal{journal} {}
    Result<RecordId> operator()(const Setting& setting) {
        return unnumbered(m_journal.setSetting(setting.key, setting.value));
    }
    Result<RecordId> operator()(const SessionEntry& entry) { return unnumbered(m_journal.record(entry)); }
    Result<RecordId> operator()(const Rating& rating) { return m_journal.addRating(rating); }
    Result<RecordId> operator()(const LaterReport& report) { return unnumbered(m_journal.setLater(report)); }
    Result<RecordId> operator()(const FeelReport& report) { return unnumbered(m_journal.setFeel(report)); }
    Result<RecordId> operator()(const Decision& decision) { return m_journal.addDecision(decision); }
    Result<RecordId> operator()(const Screening& screening) { return m_journal.addScreening(screening); }
    Result<RecordId> operator()(const Clearance& clearance) { return m_journal.addClearance(clearance); }

private:
    static Result<RecordId> unnumbered(const Result<void>& done) {
        return done.map([] { return RecordId{0}; });
    }
    Journal& m_journal;
};

/// Where `report` stands, or belongs, in a list that `place` sorts.
template <class Report, class Place>
void replaceOrInsert(std::vector<Report>& reports, const Report& report, Place place) {
    const auto found = std::ranges::lower_bound(reports, place(report), {}, place);
    if (found != reports.end() && place(*found) == place(report))
        *found = report;
    else
        reports.insert(found, report);
}

/// Puts one thing where the journal's own reading would have it.
class Showing {
public:
    explicit Showing(History& history) : m_history{history} {}
    void operator()(const Setting&) const {}
    void operator()(const SessionEntry&) const {}
    void operator()(const Rating& rating) const { m_history.ratings.push_back(rating); }
    void operator()(const LaterReport& report) const {
        replaceOrInsert(m_history.laters, report, [](const LaterReport& each) { return each.session; });
    }
    void operator()(const FeelReport& report) const {
        replaceOrInsert(m_history.feels, report, [](const FeelReport& each) {
            return std::pair{each.session, each.exercise};
        });
    }
    void operator()(const Decision& decision) const { m_history.decisions.push_back(decision); }
    void operator()(const Screening& screening) const { m_history.screenings.push_back(screening); }
    void operator()(const Clearance& clearance) const { m_history.clearances.push_back(clearance); }

private:
    History& m_history;
};

template <class Record>
constexpr bool kIsNumbered = std::is_same_v<Record, Rating> || std::is_same_v<Record, Decision> ||
                             std::is_same_v<Record, Screening> || std::is_same_v<Record, Clearance>;

void number(PendingWrite& write, RecordId id) {
    std::visit(
        [id]<class Record>(Record& record) {
            if constexpr (kIsNumbered<Record>)
                record.id = id;
        },
        write);
}

RecordId numberOf(const PendingWrite& write) {
    return std::visit(
        []<class Record>(const Record& record) {
            if constexpr (kIsNumbered<Record>)
                return record.id;
            else
                return RecordId{0};
        },
        write);
}

template <class Record>
void renumber(std::vector<Record>& records, RecordId before, RecordId now) {
    const auto found = std::ranges::find(records, before, &Record::id);
    if (found != records.end())
        found->id = now;
}

bool isScreeningOrClearance(const PendingWrite& write) {
    return std::holds_alternative<Screening>(write) || std::holds_alternative<Clearance>(write);
}

/// Things of one line are written in their order, those of different lines need not wait for each other.
std::size_t lineOf(const PendingWrite& write) {
    return isScreeningOrClearance(write) ? std::variant_size_v<PendingWrite> : write.index();
}

} // namespace

void PendingWrites::add(PendingWrite write, History& shown) {
    number(write, --m_lastNumber);
    std::visit(Showing{shown}, write);
    m_writes.push_back(std::move(write));
}

void PendingWrites::showIn(History& history) const {
    for (const PendingWrite& write : m_writes)
        std::visit(Showing{history}, write);
}

std::optional<Error> PendingWrites::writeInto(Journal& journal, History& shown) {
    std::optional<Error> problem;
    std::set<std::size_t> held;
    for (std::size_t place = 0; place < m_writes.size();) {
        const std::size_t line = lineOf(m_writes[place]);
        const auto written = held.contains(line) ? Result<RecordId>{} : std::visit(Writing{journal}, m_writes[place]);
        if (!written && !problem)
            problem = written.error();
        if (!written)
            held.insert(line);
        if (held.contains(line))
            ++place;
        else
            settle(place, *written, shown);
    }
    return problem;
}

void PendingWrites::settle(std::size_t place, RecordId id, History& shown) {
    const PendingWrite write = std::move(m_writes[place]);
    m_writes.erase(m_writes.begin() + static_cast<std::ptrdiff_t>(place));
    const RecordId before = numberOf(write);
    if (std::holds_alternative<Rating>(write))
        renumber(shown.ratings, before, id);
    else if (std::holds_alternative<Decision>(write))
        renumber(shown.decisions, before, id);
    else if (std::holds_alternative<Clearance>(write))
        renumber(shown.clearances, before, id);
    else if (std::holds_alternative<Screening>(write))
        renumberScreening(before, id, shown);
}

/// A clearance names its screening by number, so it follows.
void PendingWrites::renumberScreening(RecordId before, RecordId id, History& shown) {
    renumber(shown.screenings, before, id);
    const auto follow = [&](Clearance& clearance) {
        if (clearance.screening == before)
            clearance.screening = id;
    };
    std::ranges::for_each(shown.clearances, follow);
    for (PendingWrite& write : m_writes)
        if (auto* const clearance = std::get_if<Clearance>(&write))
            follow(*clearance);
}

bool PendingWrites::holdsScreening() const {
    return std::ranges::any_of(m_writes, isScreeningOrClearance);
}

} // namespace glidepath::coach
