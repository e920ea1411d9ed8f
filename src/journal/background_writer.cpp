#include "journal/journal.h"
#include "journal/session_writer.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace glidepath::journal {

namespace {

/// The thread sleeps until it is asked; it then writes what is there, in order, up to the first entry that fails.
class BackgroundWriter final : public SessionWriter {
public:
    BackgroundWriter(std::filesystem::path folder, std::function<void()> whenProblemChanges)
        : m_folder{std::move(folder)}, m_whenProblemChanges{std::move(whenProblemChanges)},
          m_thread{[this](const std::stop_token& stop) { run(stop); }} {}

    ~BackgroundWriter() override {
        ask(); // once more for what is still here; the thread answers before it heeds the stop
        m_thread.request_stop();
        m_thread.join();
    }

    void begin(SessionBeginning beginning) override {
        {
            const std::scoped_lock lock{m_mutex};
            m_session.reset();
        }
        put(std::move(beginning));
    }
    void write(SessionEntry entry) override { put(std::move(entry)); }

    void retry() override { ask(); }

    [[nodiscard]] std::optional<Error> problem() const override {
        const std::scoped_lock lock{m_mutex};
        return m_problem;
    }

    [[nodiscard]] std::optional<RecordId> session() const override {
        const std::scoped_lock lock{m_mutex};
        return m_session;
    }

    void flush() override {
        const std::uint64_t wish = ask();
        std::unique_lock lock{m_mutex};
        m_answer.wait(lock, [&] { return m_answered >= wish; });
    }

private:
    using Item = std::variant<SessionBeginning, SessionEntry>;

    void put(Item item) {
        {
            const std::scoped_lock lock{m_mutex};
            m_items.push_back(std::move(item));
        }
        ask();
    }

    std::uint64_t ask() {
        const std::scoped_lock lock{m_mutex};
        m_wake.notify_one();
        return ++m_asked;
    }

    void run(const std::stop_token& stop) {
        std::unique_lock lock{m_mutex};
        while (m_wake.wait(lock, stop, [this] { return m_asked != m_answered; })) {
            const std::uint64_t wish = m_asked;
            std::optional<Error> problem = writeAll(lock);
            const bool changed = problem != m_problem;
            m_problem = std::move(problem);
            if (changed && m_whenProblemChanges) {
                lock.unlock();
                m_whenProblemChanges();
                lock.lock();
            }
            m_answered = wish;
            m_answer.notify_all();
        }
    }

    std::optional<Error> writeAll(std::unique_lock<std::mutex>& lock) {
        while (!m_items.empty()) {
            const Item& next = m_items.front(); // stays where it is while others are put behind it
            lock.unlock();
            const Result<RecordId> saved = save(next);
            lock.lock();
            if (!saved)
                return saved.error();
            if (std::holds_alternative<SessionBeginning>(next))
                m_session = m_begun = *saved;
            m_items.pop_front();
        }
        return std::nullopt;
    }

    Result<RecordId> save(const Item& item) {
        if (auto open = openJournal(); !open)
            return Unexpected{open.error()};
        Result<RecordId> saved = std::visit([&](const auto& what) { return saveOne(what); }, item);
        if (!saved)
            m_journal.reset(); // what was in the way when it was opened may be gone by the next attempt
        return saved;
    }

    Result<RecordId> saveOne(const SessionBeginning& beginning) {
        return m_journal->beginSession(beginning.plan, beginning.at, beginning.ratingBefore);
    }

    Result<RecordId> saveOne(SessionEntry entry) {
        if (entry.session == 0)
            entry.session = m_begun;
        for (SetRecord& set : entry.sets)
            set.session = entry.session;
        return m_journal->record(entry).map([&] { return entry.session; });
    }

    Result<void> openJournal() {
        if (m_journal)
            return {};
        return Journal::open(m_folder).map([this](Journal journal) { m_journal.emplace(std::move(journal)); });
    }

    const std::filesystem::path m_folder;
    const std::function<void()> m_whenProblemChanges;
    std::optional<Journal> m_journal; ///< used by the thread alone
    RecordId m_begun{0};              ///< by the thread: the session to which entries for session 0 belong

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::condition_variable m_answer;
    std::deque<Item> m_items;
    std::optional<RecordId> m_session; ///< the newest that was asked for, once it is there
    std::optional<Error> m_problem;
    std::uint64_t m_asked{0};
    std::uint64_t m_answered{0};

    std::jthread m_thread; ///< last, so that everything is there when it starts
};

} // namespace

std::unique_ptr<SessionWriter> backgroundWriter(const std::filesystem::path& folder,
                                                std::function<void()> whenProblemChanges) {
    return std::make_unique<BackgroundWriter>(folder, std::move(whenProblemChanges));
}

} // namespace glidepath::journal
