#include "journal/attempt.h"

#include <sqlite3.h>

namespace glidepath::journal {

namespace {

struct Words {
    std::string_view detail;
    std::string_view advice;
};

constexpr Words kDamaged{"The file is damaged",
                         "The file has been left as it is. Put a copy of it, such as a backup, in its place"};
constexpr Words kNoJournal{"The file is not a Glidepath journal, or it is damaged", kDamaged.advice};
constexpr Words kFull{"There is no room left on the disk", "Free some space, then try again"};
constexpr Words kBusy{"Another program is using the file", "Close the other program, then try again"};
constexpr Words kForbidden{"The file or its folder may not be written to",
                           "Change the permissions of the file and its folder, then try again"};
constexpr Words kNoAccess{"The file cannot be opened", "Check that the folder is there and that it belongs to you"};
constexpr Words kRefused{"A value is outside what the journal accepts",
                         "What was saved before is unchanged. Please report this as a fault of the program"};

/// Nothing for codes about which the person can be told no more than SQLite says.
const Words* wordsFor(int code) {
    switch (code) {
    case SQLITE_CORRUPT:
        return &kDamaged;
    case SQLITE_NOTADB:
        return &kNoJournal;
    case SQLITE_FULL:
        return &kFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return &kBusy;
    case SQLITE_READONLY:
        return &kForbidden;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return &kNoAccess;
    case SQLITE_CONSTRAINT:
        return &kRefused;
    default:
        return nullptr;
    }
}

} // namespace

Error errorFrom(const SQLite::Exception& problem, std::string_view what, const std::string& file) {
    if (const Words* const words = wordsFor(problem.getErrorCode()))
        return {std::string{what}, file, std::string{words->detail}, std::string{words->advice}};
    return {std::string{what}, file, std::string{"The database reports: "} + problem.what(),
            "Check the disk that the file is on, then try again"};
}

Error unreadableError(std::string_view what, const std::string& file) {
    return {std::string{what}, file, "A word or number in it has no meaning for this version of Glidepath",
            "The file has been left as it is. Try a newer version, or put a copy of the file in its place"};
}

} // namespace glidepath::journal
