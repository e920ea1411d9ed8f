#include "coach/whole_files.h"

#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

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

/// Begins with a dot, so that no reader of content takes it for a file of its own.
fs::path besides(const fs::path& path) {
    return path.parent_path() / ("." + path.filename().string() + ".new");
}

Result<void> writeBesides(const WholeFile& file) {
    const fs::path path = besides(file.path);
    ::unlink(path.c_str()); // what a crash may have left
    const Descriptor made{::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    if (made.number() < 0 || !writeAll(made.number(), file.text))
        return refusal(file.path, errno);
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

Result<void> writeAllBesides(const fs::path& folder, const std::vector<WholeFile>& files) {
    for (const WholeFile& file : files) {
        const auto written = makeFolders(folder, file.path.parent_path()).and_then([&] { return writeBesides(file); });
        if (!written)
            return written;
    }
    return {};
}

Result<void> putAllInPlace(const std::vector<WholeFile>& files) {
    for (const WholeFile& file : files)
        if (const auto moved = move(besides(file.path), file.path); !moved)
            return moved;
    return {};
}

} // namespace

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

Result<void> move(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        return refusal(to, errno);
    settle(to.parent_path());
    return {};
}

Result<void> writeTogether(const fs::path& folder, const std::vector<WholeFile>& files) {
    const auto written = writeAllBesides(folder, files).and_then([&] { return putAllInPlace(files); });
    if (!written)
        for (const WholeFile& file : files)
            ::unlink(besides(file.path).c_str());
    return written;
}

} // namespace glidepath::coach
