#include "ui/app/single_instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <chrono>
#include <future>
#include <unistd.h>

namespace glidepath::ui {

namespace {

using Role = SingleInstance::Role;
using namespace std::chrono_literals;

class SingleInstanceTest : public testing::Test {
protected:
    SingleInstanceTest() {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    }
    ~SingleInstanceTest() override { qunsetenv("XDG_ACTIVATION_TOKEN"); }

    /// Starts a copy as another process would: on a thread of its own, while this one goes on answering.
    static Role startAnother(const QString& folder) {
        auto role = std::async(std::launch::async, [folder] { return SingleInstance{folder}.begin(); });
        while (role.wait_for(0ms) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return role.get();
    }
    [[nodiscard]] QStringList sockets() const {
        return QDir{m_runtime.path()}.entryList({QStringLiteral("glidepath-*")}, QDir::System | QDir::Files);
    }

    QTemporaryDir m_runtime;
    QTemporaryDir m_folder;
};

TEST_F(SingleInstanceTest, LetsTheFirstCopyGoOn) {
    SingleInstance first{m_folder.path()};
    EXPECT_EQ(first.begin(), Role::First);
    EXPECT_TRUE(first.problem().isEmpty());
}

TEST_F(SingleInstanceTest, AsksTheFirstCopyToShowItself) {
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    QSignalSpy wishes{&first, &SingleInstance::showWished};
    EXPECT_EQ(startAnother(m_folder.path()), Role::Second);
    ASSERT_EQ(wishes.count(), 1);
    EXPECT_EQ(wishes.first().first().toString(), QStringLiteral("token-7"));
}

TEST_F(SingleInstanceTest, KnowsTheFolderByAnyOfItsNames) {
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    const QString link = m_runtime.path() + QStringLiteral("/link");
    ASSERT_EQ(::symlink(m_folder.path().toLocal8Bit().constData(), link.toLocal8Bit().constData()), 0);
    EXPECT_EQ(startAnother(link), Role::Second);
    EXPECT_EQ(startAnother(m_folder.path() + QStringLiteral("/./")), Role::Second);
}

TEST_F(SingleInstanceTest, LetsCopiesWithDifferentFoldersBe) {
    const QTemporaryDir other;
    SingleInstance first{m_folder.path()};
    SingleInstance second{other.path()};
    EXPECT_EQ(first.begin(), Role::First);
    EXPECT_EQ(second.begin(), Role::First);
}

TEST_F(SingleInstanceTest, LetsACopyBeginAfterTheFirstHasGone) {
    {
        SingleInstance first{m_folder.path()};
        ASSERT_EQ(first.begin(), Role::First);
    }
    SingleInstance next{m_folder.path()};
    EXPECT_EQ(next.begin(), Role::First);
}

TEST_F(SingleInstanceTest, TakesOverFromACopyThatWasKilled) {
    const pid_t child = ::fork();
    if (child == 0) {
        auto* const killed = new SingleInstance{m_folder.path()};
        ::_exit(killed->begin() == Role::First ? 0 : 1); // leaves the lock and the socket behind
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    ASSERT_EQ(sockets().size(), 1);

    SingleInstance next{m_folder.path()};
    ASSERT_EQ(next.begin(), Role::First);
    EXPECT_EQ(startAnother(m_folder.path()), Role::Second);
}

TEST_F(SingleInstanceTest, KeepsItsSocketToItsOwner) {
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    ASSERT_EQ(sockets().size(), 1);
    struct stat status {};
    ASSERT_EQ(::stat((m_runtime.path() + QLatin1Char{'/'} + sockets().first()).toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & (S_IRWXG | S_IRWXO), 0U);
}

TEST_F(SingleInstanceTest, DoesWithoutARuntimeFolder) {
    QFile file{m_runtime.path() + QStringLiteral("/file")};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    qputenv("XDG_RUNTIME_DIR", (file.fileName() + QStringLiteral("/below")).toLocal8Bit());
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    EXPECT_EQ(startAnother(m_folder.path()), Role::Second);
}

TEST_F(SingleInstanceTest, DoesWithoutARuntimeFolderWhosePathIsTooLongForASocket) {
    const QString folder = m_runtime.path() + QLatin1Char{'/'} + QString{120, QLatin1Char{'x'}};
    ASSERT_EQ(::mkdir(folder.toLocal8Bit().constData(), S_IRWXU), 0);
    qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    EXPECT_EQ(startAnother(m_folder.path()), Role::Second);
}

TEST_F(SingleInstanceTest, SaysSoWhenTheFirstCopyDoesNotAnswer) {
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    ASSERT_TRUE(QFile::remove(m_runtime.path() + QLatin1Char{'/'} + sockets().first()));
    SingleInstance second{m_folder.path()};
    EXPECT_EQ(second.begin(), Role::Problem);
    EXPECT_TRUE(second.problem().contains(QStringLiteral("already running")));
}

TEST_F(SingleInstanceTest, SaysSoWhenTheFolderIsNotThere) {
    SingleInstance first{m_folder.path() + QStringLiteral("/nowhere")};
    EXPECT_EQ(first.begin(), Role::Problem);
    EXPECT_TRUE(first.problem().contains(QStringLiteral("nowhere")));
}

TEST_F(SingleInstanceTest, HeedsNoOtherMessage) {
    SingleInstance first{m_folder.path()};
    ASSERT_EQ(first.begin(), Role::First);
    QSignalSpy wishes{&first, &SingleInstance::showWished};
    QLocalSocket stranger;
    stranger.connectToServer(m_runtime.path() + QLatin1Char{'/'} + sockets().first());
    ASSERT_TRUE(stranger.waitForConnected());
    stranger.write("showing off\nquit\n");
    stranger.flush();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    EXPECT_EQ(wishes.count(), 0);
}

} // namespace

} // namespace glidepath::ui
