#include "coach/whole_files.h"

#include "json/files.h"

#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace glidepath::coach {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWhat = "The file could not be written";

std::string adviceFor(int reason) {
    if (reason == ENOSPC || reason == EDQUOT)
        return "Make some room on the disk, then try again";
    if (reason == EACCES || reason == EROFS || reason == EPERM)
        return "Allow writing in that folder, then try again";
    return "Look at that folder, then try again";
}

Unexpected refusal(const fs::path& path, int reason) {
    return Unexpected{
        Error{kWhat, path.string(), std::error_code{reason, std::generic_category()}.message(), adviceFor(reason)}};
}

/// Closes its file, so that no way out leaves it open.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number{number} {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return false;
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

/// Begin with a dot, so that no reader of content takes them for files of their own.
fs::path hidden(const fs::path& path, std::string_view ending) {
    return path.parent_path() / ("." + path.filename().string() + std::string{ending});
}

fs::path newOf(const fs::path& path) {
    return hidden(path, ".new");
}

fs::path oldOf(const fs::path& path) {
    return hidden(path, ".old");
}

/// Writes what belongs to the file `place` to `path`.
Result<void> writeBesides(const fs::path& place, const fs::path& path, std::string_view text) {
    ::unlink(path.c_str()); // what a crash may have left
    const Descriptor made{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    if (made.number() < 0 || !writeAll(made.number(), text))
        return refusal(place, errno);
    return {};
}

/// A new name in a folder is only safe from a power cut once the folder is.
void settle(const fs::path& folder) {
    const Descriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (opened.number() >= 0)
        ::fsync(opened.number());
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code ignored;
    if (fs::is_directory(folder, ignored) || ::mkdir(folder.c_str(), S_IRWXU) == 0)
        return {};
    return refusal(folder, errno);
}

/// Makes `folder`, and every folder between it and `inner`, for the person alone.
Result<void> makeFolders(const fs::path& folder, const fs::path& inner) {
    auto made = makeFolder(folder);
    fs::path each = folder;
    for (const fs::path& name : inner.lexically_relative(folder)) {
        each /= name;
        if (made)
            made = makeFolder(each);
    }
    return made;
}

/// Something else than a file in a place cannot be replaced.
Result<void> checkPlaces(const std::vector<WholeFile>& files) {
    for (const WholeFile& file : files) {
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(file.path, ignored)) && !isFile(file.path))
            return refusal(file.path, EEXIST);
    }
    return {};
}

Result<void> makeAllFolders(const fs::path& folder, const Changes& changes) {
    Result<void> made{};
    for (const WholeFile& file : changes.written)
        if (made)
            made = makeFolders(folder, file.path.parent_path());
    for (const MovedFile& file : changes.moved)
        if (made)
            made = makeFolders(folder, file.to.parent_path());
    return made;
}

Result<void> writeAllBesides(const std::vector<WholeFile>& files) {
    for (const WholeFile& file : files)
        if (const auto written = writeBesides(file.path, newOf(file.path), file.text); !written)
            return written;
    return {};
}

/// Renames files, and gives them their names back when asked.
class Renaming {
public:
    Result<void> move(const fs::path& from, const fs::path& to) {
        return rename(from, to, {to, from}) ? Result<void>{} : refusal(from, errno);
    }
    /// Puts a prepared file into its place. What is there already is kept beside it.
    Result<void> place(const fs::path& path) {
        const bool isThere = isFile(path);
        const auto kept = isThere ? keep(path) : Result<void>{};
        if (!kept)
            return kept;
        const MovedFile back = isThere ? MovedFile{oldOf(path), path} : MovedFile{path, newOf(path)};
        return rename(newOf(path), path, back) ? Result<void>{} : refusal(path, errno);
    }
    void undo() {
        for (auto each = m_back.rbegin(); each != m_back.rend(); ++each)
            ::rename(each->from.c_str(), each->to.c_str());
        m_back.clear();
    }

private:
    static Result<void> keep(const fs::path& path) {
        const auto text = wholeText(path);
        return text ? writeBesides(path, oldOf(path), *text) : refusal(path, EACCES);
    }
    bool rename(const fs::path& from, const fs::path& to, const MovedFile& back) {
        if (::rename(from.c_str(), to.c_str()) != 0)
            return false;
        settle(to.parent_path());
        m_back.push_back(back);
        return true;
    }

    std::vector<MovedFile> m_back;
};

Result<void> renameAll(Renaming& renaming, const Changes& changes) {
    Result<void> done{};
    for (const MovedFile& file : changes.moved)
        if (done)
            done = renaming.move(file.from, file.to);
    for (const fs::path& path : changes.removed)
        if (done)
            done = renaming.move(path, oldOf(path));
    for (const WholeFile& file : changes.written)
        if (done)
            done = renaming.place(file.path);
    return done;
}

void forgetPrepared(const std::vector<WholeFile>& files) {
    for (const WholeFile& file : files) {
        ::unlink(newOf(file.path).c_str());
        ::unlink(oldOf(file.path).c_str());
    }
}

} // namespace

Result<void> changeTogether(const fs::path& folder, const Changes& changes) {
    Renaming renaming;
    const auto done = checkPlaces(changes.written)
                          .and_then([&] { return makeAllFolders(folder, changes); })
                          .and_then([&] { return writeAllBesides(changes.written); })
                          .and_then([&] { return renameAll(renaming, changes); });
    if (!done)
        renaming.undo();
    forgetPrepared(changes.written);
    if (done)
        for (const fs::path& path : changes.removed)
            ::unlink(oldOf(path).c_str());
    return done;
}

bool isFile(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status status = fs::symlink_status(path, ignored);
    return fs::is_regular_file(status) || fs::is_symlink(status);
}

std::optional<std::string> wholeText(const fs::path& path) {
    json::Report ignored{path.string()};
    return json::contentOf(path, ignored);
}

} // namespace glidepath::coach
