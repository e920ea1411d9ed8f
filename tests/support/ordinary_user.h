#pragma once

#include "base/contract.h"

#include <filesystem>
#include <unistd.h>

namespace glidepath::test {

/// While it lives the test runs as somebody to whom folders can be forbidden: where it is root it becomes nobody, who
/// is given `folder` and everything in it.
class OrdinaryUser {
public:
    explicit OrdinaryUser(const std::filesystem::path& folder) : m_isRoot{::geteuid() == 0} {
        if (!m_isRoot)
            return;
        give(folder);
        for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
            give(entry.path());
        expects(::seteuid(kNobody) == 0, "root can become another user");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser() {
        if (m_isRoot)
            expects(::seteuid(0) == 0, "root can become itself again");
    }

private:
    static constexpr uid_t kNobody = 65534;
    static void give(const std::filesystem::path& path) {
        expects(::lchown(path.c_str(), kNobody, kNobody) == 0, "root can give files away");
    }

    bool m_isRoot;
};

} // namespace glidepath::test
