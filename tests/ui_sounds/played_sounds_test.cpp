#include "ui/sounds/played_sounds.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace glidepath::ui {

namespace {

using sounds::Tone;

/// What a fake device is told to do, and what was asked of it; outlives the device.
struct Device {
    std::mutex lock;
    std::condition_variable changed;
    bool hangs{false};
    std::optional<std::string> openProblem;
    bool failsOnce{false}; ///< opening goes well from the second time on
    std::optional<std::string> writeProblem;
    int opened{0};
    int closed{0};
    std::vector<std::size_t> written; ///< samples of each tone

    void hang() {
        const std::lock_guard held{lock};
        hangs = true;
    }
    void failOnce() {
        const std::lock_guard held{lock};
        failsOnce = true;
    }
    void letGo() {
        const std::lock_guard held{lock};
        hangs = false;
        changed.notify_all();
    }
    template <class Wish>
    [[nodiscard]] bool comesTrue(Wish wish) {
        std::unique_lock held{lock};
        return changed.wait_for(held, std::chrono::seconds{10}, wish);
    }
};

class FakeOutput : public AudioOutput {
public:
    explicit FakeOutput(std::shared_ptr<Device> device) : m_device{std::move(device)} {}
    std::optional<std::string> open() override {
        std::unique_lock held{m_device->lock};
        ++m_device->opened;
        settle(held);
        return m_device->failsOnce ? std::exchange(m_device->openProblem, std::nullopt) : m_device->openProblem;
    }
    std::optional<std::string> write(std::span<const std::int16_t> samples) override {
        std::unique_lock held{m_device->lock};
        m_device->written.push_back(samples.size());
        settle(held);
        return m_device->writeProblem;
    }
    void close() override {
        std::unique_lock held{m_device->lock};
        ++m_device->closed;
        m_device->changed.notify_all();
    }

private:
    void settle(std::unique_lock<std::mutex>& held) {
        m_device->changed.notify_all();
        m_device->changed.wait(held, [this] { return !m_device->hangs; });
    }
    std::shared_ptr<Device> m_device;
};

class PlayedSoundsTest : public testing::Test {
protected:
    PlayedSoundsTest() : m_sounds{std::make_unique<PlayedSounds>(std::make_unique<FakeOutput>(m_device))} {}
    ~PlayedSoundsTest() override { m_device->letGo(); }

    std::shared_ptr<Device> m_device{std::make_shared<Device>()};
    std::unique_ptr<PlayedSounds> m_sounds;
};

std::size_t lengthOf(Tone tone) {
    return sounds::samplesOf(tone, 50).size();
}

TEST_F(PlayedSoundsTest, PlaysWhatIsWished) {
    m_sounds->open();
    m_sounds->play(Tone::Ready, 50);
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->written == std::vector{lengthOf(Tone::Ready)}; }));
    EXPECT_EQ(m_device->opened, 1);
}

TEST_F(PlayedSoundsTest, OpensAndClosesForASingleTone) {
    m_sounds->play(Tone::Start, 50);
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->closed == 1; }));
    EXPECT_EQ(m_device->written, std::vector{lengthOf(Tone::Start)});
}

TEST_F(PlayedSoundsTest, PlaysTheLastToneBeforeItCloses) {
    m_sounds->open();
    m_sounds->play(Tone::End, 50);
    m_sounds->close();
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->closed == 1; }));
    EXPECT_EQ(m_device->written, std::vector{lengthOf(Tone::End)});
}

TEST_F(PlayedSoundsTest, KeepsOnlyTheNewestOfWhatWaits) {
    m_device->hang();
    m_sounds->open();
    ASSERT_TRUE(m_device->comesTrue([&] { return m_device->opened == 1; }));
    for (const Tone tone : {Tone::Ready, Tone::Rest, Tone::Tick})
        m_sounds->play(tone, 50);
    m_device->letGo();
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->written == std::vector{lengthOf(Tone::Tick)}; }));
}

TEST_F(PlayedSoundsTest, NeverWaitsForADeviceThatHangs) {
    m_device->hang();
    QElapsedTimer time;
    time.start();
    m_sounds->open();
    m_sounds->play(Tone::Ready, 50);
    m_sounds->close();
    EXPECT_LT(time.elapsed(), 50);
    time.restart();
    m_sounds.reset();
    EXPECT_LT(time.elapsed(), 1000); // a tenth of a second of its own, and a busy machine
}

TEST_F(PlayedSoundsTest, TellsOfADeviceThatDoesNotAnswer) {
    m_sounds = std::make_unique<PlayedSounds>(std::make_unique<FakeOutput>(m_device),
                                              PlayedSounds::Patience{.device = std::chrono::milliseconds{20}});
    m_device->hang();
    QSignalSpy silent{m_sounds.get(), &Sounds::unavailable};
    m_sounds->open();
    ASSERT_TRUE(silent.wait());
    EXPECT_EQ(silent[0][0].toString(), QStringLiteral("the sound service does not answer"));
    m_device->letGo();
    m_sounds->play(Tone::Ready, 50);
    m_sounds->open(); // the next session
    m_sounds->play(Tone::Rest, 50);
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->written == std::vector{lengthOf(Tone::Rest)}; }));
    EXPECT_EQ(silent.count(), 1);
}

TEST_F(PlayedSoundsTest, LeavesOutAToneThatWaitedTooLong) {
    m_sounds = std::make_unique<PlayedSounds>(std::make_unique<FakeOutput>(m_device),
                                              PlayedSounds::Patience{.tone = std::chrono::milliseconds{0}});
    m_device->hang();
    m_sounds->open();
    ASSERT_TRUE(m_device->comesTrue([&] { return m_device->opened == 1; }));
    m_sounds->play(Tone::Ready, 50);
    m_sounds->close();
    m_device->letGo();
    ASSERT_TRUE(m_device->comesTrue([&] { return m_device->closed == 1; }));
    EXPECT_TRUE(m_device->written.empty());
}

TEST_F(PlayedSoundsTest, ForgetsAFailureOfTheSessionBefore) {
    m_device->hang();
    m_device->openProblem = "Timeout";
    QSignalSpy silent{m_sounds.get(), &Sounds::unavailable};
    m_sounds->open();
    ASSERT_TRUE(m_device->comesTrue([&] { return m_device->opened == 1; }));
    m_sounds->close();
    m_sounds->open(); // the next session, while the first opening still hangs
    m_sounds->play(Tone::Start, 50);
    m_device->failOnce();
    m_device->letGo();
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->written == std::vector{lengthOf(Tone::Start)}; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(silent.count(), 0);
}

TEST_F(PlayedSoundsTest, SaysOnceThatNothingCanBeHeard) {
    m_device->openProblem = "Connection refused";
    QSignalSpy silent{m_sounds.get(), &Sounds::unavailable};
    m_sounds->open();
    m_sounds->play(Tone::Ready, 50);
    ASSERT_TRUE(silent.wait());
    EXPECT_EQ(silent[0][0].toString(), QStringLiteral("Connection refused"));
    m_sounds->play(Tone::Ready, 50);
    QCoreApplication::processEvents();
    EXPECT_EQ(silent.count(), 1);
    EXPECT_TRUE(m_device->written.empty());
}

TEST_F(PlayedSoundsTest, NoticesADeviceThatIsTakenAwayAndTriesAgainWhenOpenedAgain) {
    m_device->writeProblem = "Connection terminated";
    QSignalSpy silent{m_sounds.get(), &Sounds::unavailable};
    m_sounds->open();
    m_sounds->play(Tone::Ready, 50);
    ASSERT_TRUE(silent.wait());
    {
        const std::lock_guard held{m_device->lock};
        m_device->writeProblem.reset();
    }
    m_sounds->open();
    m_sounds->play(Tone::Rest, 50);
    EXPECT_TRUE(m_device->comesTrue([&] { return m_device->written.size() == 2; }));
    EXPECT_EQ(m_device->opened, 2);
}

TEST_F(PlayedSoundsTest, MakesNoSoundAtNothing) {
    m_sounds->play(Tone::Start, 0);
    m_sounds.reset();
    EXPECT_EQ(m_device->opened, 0);
}

TEST(SystemOutput, SaysWhyItCannotBeHeardWhereThereIsNoSoundService) {
    qputenv("PULSE_SERVER", "unix:/nowhere/pulse");
    const auto problem = systemOutput()->open();
    ASSERT_TRUE(problem.has_value());
    EXPECT_FALSE(problem->empty());
}

} // namespace

} // namespace glidepath::ui
