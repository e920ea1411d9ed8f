#include "coach/lock_mark.h"

#include "coach/whole_files.h"
#include "json/build.h"
#include "json/parse.h"
#include "json/reader.h"
#include "json/write.h"

#include <system_error>
#include <utility>

namespace glidepath::coach {

namespace {

namespace fs = std::filesystem;

constexpr const char* kFile = "lock.json";
constexpr json::Length kSign{64};
constexpr json::Range kOffset{-14 * 60, 14 * 60};
constexpr json::Range kDay{-200000, 200000};
constexpr json::Range kMillisecond{0, 86'399'999};

/// Days and milliseconds of the day: each fits where the whole number of milliseconds would not.
WallTime readTime(json::ObjectReader& file) {
    const std::chrono::sys_days day{std::chrono::days{file.integer("day", kDay)}};
    return {day + std::chrono::milliseconds{file.integer("millisecond", kMillisecond)},
            std::chrono::minutes{file.integer("offsetMinutes", kOffset)}};
}

journal::Screening readAnswers(json::ObjectReader& file) {
    journal::Screening answers{.at = readTime(file), .yes = {}};
    for (const json::Item& sign : file.items("signs"))
        answers.yes.push_back(sign.token(kSign));
    return answers;
}

std::optional<journal::Screening> parse(const std::string& text) {
    json::Report report{kFile};
    const auto document = json::parse(text, report);
    if (!document || report.hasErrors())
        return std::nullopt;
    json::ObjectReader file = json::topObject(*document, report);
    journal::Screening answers = readAnswers(file);
    file.finish();
    return report.hasErrors() ? std::nullopt : std::optional{std::move(answers)};
}

std::string textOf(const Lock& lock) {
    const auto day = std::chrono::floor<std::chrono::days>(lock.at.utc);
    json::Members file;
    json::add(file, "day", json::number(day.time_since_epoch().count()));
    json::add(file, "millisecond", json::number((lock.at.utc - day).count()));
    json::add(file, "offsetMinutes", json::number(lock.at.offset.count()));
    json::add(file, "signs", json::texts(lock.signs));
    return json::write(json::object(std::move(file)));
}

Result<void> withWords(Result<void> done, const char* what) {
    return std::move(done).map_error([what](Error error) {
        error.what = what;
        return error;
    });
}

} // namespace

fs::path LockMark::file(const fs::path& folder) {
    return folder / kFile;
}

LockMark LockMark::in(const fs::path& folder) {
    LockMark mark{folder};
    mark.read();
    return mark;
}

/// Only a file that is certainly not there says nothing.
void LockMark::read() {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(file(m_folder), error);
    m_there = status.type() != fs::file_type::not_found;
    if (!m_there)
        return;
    const auto text = wholeText(file(m_folder));
    m_answers = text ? parse(*text) : std::nullopt;
    m_unreadable = !m_answers;
}

Result<void> LockMark::follow(const Lock& lock) {
    if (lock.state == Lock::State::Answered)
        return write(lock);
    if (lock.closed() || !m_there)
        return {};
    return remove();
}

Result<void> LockMark::write(const Lock& lock) {
    const journal::Screening answers{.at = lock.at, .yes = lock.signs};
    if (m_answers == answers)
        return {};
    if (m_unreadable) // nothing of it could be kept while it is replaced
        if (auto removed = remove(); !removed)
            return removed;
    auto written = changeTogether(m_folder, {.written = {{file(m_folder), textOf(lock)}}});
    if (written) {
        m_there = true;
        m_unreadable = false;
        m_answers = answers;
    }
    return withWords(std::move(written), "That exercise is locked could not be written down beside the journal");
}

Result<void> LockMark::remove() {
    auto removed = changeTogether(m_folder, {.removed = {file(m_folder)}});
    if (removed) {
        m_there = false;
        m_answers.reset();
    }
    return withWords(std::move(removed), "That exercise is open again could not be written down beside the journal");
}

} // namespace glidepath::coach
