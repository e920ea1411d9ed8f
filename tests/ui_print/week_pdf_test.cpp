#include "coach/content.h"
#include "ui/kit/tokens.h"
#include "ui/plan/plan_cell.h"
#include "ui/plan/plan_grid.h"
#include "ui/plan/plan_page.h"
#include "ui/print/paper_desk.h"
#include "ui/print/pdf.h"
#include "ui/print/plain_lines.h"
#include "ui/print/week_pdf.h"
#include "ui/print/week_sheet.h"
#include "ui/qt/text.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace glidepath::ui {
namespace {

const Date kFriday = *parseIsoDate("2026-11-20");

const coach::Content& content() {
    static const coach::Content kContent = coach::readContent(GLIDEPATH_DATA_DIR, std::nullopt);
    return kContent;
}

/// As its files have it.
coach::WeekSheet sheetOf(const coach::Preferences& preferences, const coach::SheetChoices& choices) {
    const coach::PlanSource plans = coach::plansAsWritten(content(), preferences.choices());
    return coach::weekSheet({content(), preferences, plans, {}}, choices);
}

coach::WeekSheet sheet(int phase, coach::SheetType type = coach::SheetType::Usual) {
    coach::Preferences preferences;
    preferences.phase = phase;
    preferences.soreSide = SoreSide::Left;
    coach::SheetChoices choices;
    choices.week = IsoWeek::of(kFriday);
    choices.printed = kFriday;
    choices.type = type;
    return sheetOf(preferences, choices);
}

PrintedWeek printed(const coach::WeekSheet& week, PaperSize paper = PaperSize::A4) {
    return {week, paper, content().figures};
}

/// What a tool of poppler says about the PDF; nothing where it is not installed.
std::optional<QString> tool(const QString& name, const QStringList& arguments) {
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Cells break lines, so the words are compared without spaces.
QString dense(QString words) {
    return words.remove(QRegularExpression{QStringLiteral("\\s")});
}

class PhaseAndPaper : public testing::TestWithParam<std::tuple<int, PaperSize>> {};

TEST_P(PhaseAndPaper, FitsOnOnePage) {
    const auto [phase, paper] = GetParam();
    EXPECT_EQ(printed(sheet(phase), paper).pages(), 1);
    EXPECT_LE(printed(sheet(phase, coach::SheetType::Larger), paper).pages(), 2);
}

TEST_P(PhaseAndPaper, HoldsEveryWordOfTheSheet) {
    const auto [phase, paper] = GetParam();
    for (const auto type : {coach::SheetType::Usual, coach::SheetType::Larger}) {
        const coach::WeekSheet week = sheet(phase, type);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("week.pdf"));
        ASSERT_TRUE(writeWeekPdf(printed(week, paper), file).has_value());
        const auto words = tool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
        ASSERT_TRUE(words) << "poppler-utils is missing";
        const QString found = dense(*words);
        std::vector<std::string> expected{week.stop.title, week.stop.note, week.emergency.title, week.emergency.note,
                                          week.subtitle};
        expected.insert(expected.end(), week.stop.signs.begin(), week.stop.signs.end());
        expected.insert(expected.end(), week.emergency.signs.begin(), week.emergency.signs.end());
        expected.insert(expected.end(), week.painRows.begin(), week.painRows.end());
        for (const coach::SheetGroup& group : week.groups) {
            expected.push_back(group.title);
            for (const coach::SheetRow& row : group.rows)
                expected.insert(expected.end(), {row.name, row.hint, row.amount});
        }
        for (const std::string& part : expected)
            EXPECT_TRUE(found.contains(dense(text(part)))) << part;
    }
}

/// A PDF in a folder that is gone with it.
struct PdfFile {
    explicit PdfFile(const PrintedWeek& week) { EXPECT_TRUE(writeWeekPdf(week, path).has_value()); }
    QTemporaryDir folder;
    QString path{folder.filePath(QStringLiteral("week.pdf"))};
};

TEST_P(PhaseAndPaper, KeepsItsFiguresAsLinesAndStaysSmall) {
    const auto [phase, paper] = GetParam();
    const PdfFile file{printed(sheet(phase), paper)};
    const auto images = tool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file.path});
    ASSERT_TRUE(images) << "poppler-utils is missing";
    EXPECT_EQ(images->trimmed().split(QLatin1Char{'\n'}).size(), 2) << "more than the heading: " << utf8(*images);
    EXPECT_LT(QFileInfo{file.path}.size(), 400'000);
}

INSTANTIATE_TEST_SUITE_P(WeekPdf, PhaseAndPaper,
                         testing::Combine(testing::Values(1, 2, 3), testing::Values(PaperSize::A4, PaperSize::Letter)));

/// The words of a PDF without its spaces.
QString wordsOf(const coach::WeekSheet& week) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("week.pdf"));
    EXPECT_TRUE(writeWeekPdf(printed(week), file).has_value());
    return dense(*tool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")}));
}

TEST(WeekPdf, SaysWhatIsDifferentWithoutTakingAnotherPage) {
    coach::WeekSheet week = sheet(2);
    EXPECT_FALSE(wordsOf(week).contains(QStringLiteral("Whatisdifferent")));
    week.changes = {"Half for now.", "Bridge: 2 \u00D7 9 instead of 2 \u00D7 8. It went well in 2 sessions in a row."};
    EXPECT_EQ(printed(week).pages(), 1);
    const QString words = wordsOf(week);
    for (const std::string& change : week.changes)
        EXPECT_TRUE(words.contains(dense(text(change)))) << change;
}

TEST(WeekPdf, HasItsFontsInIt) {
    const PdfFile file{printed(sheet(2))};
    const auto fonts = tool(QStringLiteral("pdffonts"), {file.path});
    ASSERT_TRUE(fonts) << "poppler-utils is missing";
    const QStringList lines = fonts->trimmed().split(QLatin1Char{'\n'});
    ASSERT_GT(lines.size(), 2);
    for (qsizetype i = 2; i < lines.size(); ++i)
        EXPECT_TRUE(lines[i].contains(QRegularExpression{QStringLiteral("yes (yes|no)\\s+yes")})) << utf8(lines[i]);
}

TEST(WeekPdf, SaysThatTheFolderIsMissing) {
    const auto written = writeWeekPdf(printed(sheet(1)), QStringLiteral("/no-such-folder/week.pdf"));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(sentence(written.error()),
              "The PDF was not saved: /no-such-folder/week.pdf. The folder does not exist. Choose another folder.");
}

TEST(WeekPdf, DoesNotReplaceWhatIsNoFile) {
    const auto written = writeWeekPdf(printed(sheet(1)), QStringLiteral("/dev/full"));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().detail, "This name belongs to something that is not a file.");
}

TEST(WeekPdf, NoticesAFullDisk) {
    QFile full{QStringLiteral("/dev/full")};
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    EXPECT_FALSE(writeWhole(full, QByteArray(100, 'x'))) << "a short write that only flush() notices";
    EXPECT_FALSE(writeWhole(full, QByteArray(100000, 'x')));
}

/// Files may not grow beyond so many bytes while it lives.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST(WeekPdf, KeepsTheOlderFileWhenTheNewOneDoesNotFit) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("week.pdf"));
    QFile older{path};
    ASSERT_TRUE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    {
        const SmallDisk disk{4000};
        const auto written = writeWeekPdf(printed(sheet(2)), path);
        ASSERT_FALSE(written.has_value());
    }
    ASSERT_TRUE(older.open(QIODevice::ReadOnly));
    EXPECT_EQ(older.readAll(), QByteArray{"older"});
}

/// The first page, as it would come out of a printer.
QImage picture(const PrintedWeek& week) {
    constexpr qreal kDotsPerMillimetre = 4;
    QImage image{(sizeInMillimetres(week.paper()) * kDotsPerMillimetre).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(kDotsPerMillimetre, kDotsPerMillimetre);
    week.paint(painter, 0);
    return image;
}

/// One group with one exercise of phase 2.
coach::WeekSheet sheetWith(const char* exercise, std::optional<Side> firstSide) {
    coach::WeekSheet week = sheet(2);
    coach::SheetRow row = week.groups.front().rows.front();
    row.exercise = ExerciseId{exercise};
    row.firstSide = firstSide;
    week.groups = {{"Group", {row}}};
    return week;
}

TEST(PrintedWeek, ShowsEveryExerciseThatHasAFigure) {
    const QImage one = picture(printed(sheetWith("clamshell", Side::Right)));
    EXPECT_NE(one, picture(printed(sheetWith("glute-bridge", Side::Right))));
    EXPECT_EQ(picture(printed(sheetWith("glute-bridge", Side::Right))),
              picture(printed(sheetWith("glute-bridge", Side::Right))));
}

TEST(PrintedWeek, FacesTheSideThatBegins) {
    const QImage right = picture(printed(sheetWith("knee-to-chest-single", Side::Right)));
    EXPECT_NE(right, picture(printed(sheetWith("knee-to-chest-single", Side::Left))));
    EXPECT_EQ(right, picture(printed(sheetWith("knee-to-chest-single", std::nullopt))));
}

TEST(PrintedWeek, ExercisesWithoutSidesFaceAsTheOthers) {
    coach::WeekSheet one = sheetWith("cat-cow", std::nullopt);
    one.groups.front().rows.push_back(sheetWith("clamshell", Side::Left).groups.front().rows.front());
    coach::WeekSheet other = one;
    other.groups.front().rows.front().firstSide = Side::Left;
    EXPECT_EQ(picture(printed(one)), picture(printed(other)));
}

TEST(PrintedWeek, LeavesThePlaceOfAMissingFigureEmpty) {
    coach::WeekSheet week = sheetWith("clamshell", Side::Right);
    week.groups.front().rows.push_back(sheetWith("my-own-exercise", std::nullopt).groups.front().rows.front());
    EXPECT_EQ(printed(week).pages(), 1);
    EXPECT_FALSE(picture(printed(week)).isNull());
}

TEST(PrintedWeek, DoesWithoutFigures) {
    const figure::Figures none;
    for (const int phase : {1, 2, 3})
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter})
            EXPECT_EQ((PrintedWeek{sheet(phase), paper, none}.pages()), 1) << phase;
}

TEST(PrintedWeek, GoesOnToMorePagesWhenItIsFull) {
    coach::WeekSheet week = sheet(2);
    std::size_t rows = 0;
    const std::vector<coach::SheetGroup> groups = week.groups;
    for (int times = 0; times < 3; ++times)
        week.groups.insert(week.groups.end(), groups.begin(), groups.end());
    for (const coach::SheetGroup& group : week.groups)
        rows += group.rows.size();
    const PrintedWeek full = printed(week);
    EXPECT_GT(full.pages(), 1);
    EXPECT_LE(full.pages(), static_cast<int>(rows) / 8);
}

/// A disc of 40 mm.
void paintDisc(QPainter& painter, qreal unitsInMillimetre) {
    constexpr int kPoints = 720;
    QPolygonF outline;
    for (int index = 0; index < kPoints; ++index) {
        const qreal angle = 2 * 3.14159265358979 * index / kPoints;
        outline << QPointF{25 + 20 * std::cos(angle), 25 + 20 * std::sin(angle)} * unitsInMillimetre;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPolygon(outline, Qt::WindingFill);
}

TEST(PlainLines, LookLikeThoseWithAllTheirPoints) {
    const auto painted = [](const auto& paint) {
        QImage image{500, 500, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(10, 10);
        paint(painter);
        return image;
    };
    const QImage all = painted([](QPainter& painter) { paintDisc(painter, 1); });
    const QImage plain =
        painted([](QPainter& painter) { paintPlainly(painter, [](QPainter& tenths) { paintDisc(tenths, 10); }); });
    int most = 0;
    for (int y = 0; y < all.height(); ++y)
        for (int x = 0; x < all.width(); ++x)
            most = std::max(most, std::abs(qGray(all.pixel(x, y)) - qGray(plain.pixel(x, y))));
    EXPECT_GT(most, 0) << "no point was left out";
    EXPECT_LT(most, 80) << "of 255, at the edge: a third of a tenth of a millimetre";
}

TEST(Paper, FollowsTheRegion) {
    EXPECT_EQ(usualPaper(QLocale{QStringLiteral("de_DE")}), PaperSize::A4);
    EXPECT_EQ(usualPaper(QLocale{QStringLiteral("en_US")}), PaperSize::Letter);
}

/// A desk without dialogs: it has a printer or not, and saves where the test says.
class FakeDesk : public PaperDesk {
public:
    bool printer{true};
    int printed{};
    QString path;
    bool hasPrinter() const override { return printer; }
    Result<Answer> print(const Printable&, QWidget*) override {
        ++printed;
        return Answer::Printed;
    }
    std::optional<QString> choosePdf(const QString&, QWidget*) override { return path; }
};

class PlanPageTest : public testing::Test {
protected:
    void SetUp() override {
        applyTokens(Tokens::light());
        QObject::connect(&page, &PlanPage::sheetWished, &page, [this](const coach::SheetChoices& choices) {
            asked = choices;
            page.renderSheet(sheetOf({}, choices));
        });
        page.render(viewOf({}, std::nullopt));
        page.resize(1176, 800);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }

    [[nodiscard]] static coach::PlanView viewOf(std::vector<std::string> eased,
                                                std::optional<coach::LockedView> locked) {
        const coach::PlanSource plans = coach::plansAsWritten(content(), {});
        return coach::planView({.content = content(),
                                .history = {},
                                .plans = plans,
                                .phase = 2,
                                .today = kFriday,
                                .eased = std::move(eased),
                                .locked = std::move(locked)},
                               IsoWeek::of(kFriday));
    }

    FakeDesk desk;
    std::optional<coach::SheetChoices> asked;
    PlanPage page{desk, content().figures};
};

TEST_F(PlanPageTest, OffersOnlyThePdfWithoutAPrinter) {
    desk.printer = false;
    page.showPrint();
    EXPECT_FALSE(find<QPushButton>("print")->isEnabled());
    EXPECT_TRUE(find<QPushButton>("save-pdf")->hasFocus());
    EXPECT_EQ(find<QLabel>("print-message")->text(),
              QStringLiteral("No printer found. Save as PDF, and print it elsewhere."));
}

TEST_F(PlanPageTest, PrintsAndSaves) {
    page.showPrint();
    find<QPushButton>("print")->click();
    EXPECT_EQ(desk.printed, 1);
    const QTemporaryDir folder;
    desk.path = folder.filePath(QStringLiteral("week.pdf"));
    find<QPushButton>("save-pdf")->click();
    EXPECT_TRUE(QFile::exists(desk.path));
    desk.path = QStringLiteral("/no-such-folder/week.pdf");
    find<QPushButton>("save-pdf")->click();
    EXPECT_TRUE(find<QLabel>("print-message")->text().contains(QStringLiteral("The folder does not exist.")));
}

TEST_F(PlanPageTest, AsksForASheetOfNextWeekWithTheName) {
    page.setPersonName("Ada");
    page.showPrint();
    ASSERT_TRUE(asked.has_value());
    EXPECT_EQ(asked->name, "Ada");
    EXPECT_EQ(asked->week.text(), "2026-W47");
    find<QPushButton>("print-week-choice-1")->click();
    EXPECT_EQ(asked->week.text(), "2026-W48");
}

TEST_F(PlanPageTest, TellsWhatIsDifferentWhereSomethingIs) {
    EXPECT_FALSE(find<QWidget>("plan-changes")->isVisible());
    page.render(viewOf({"Half for now."}, std::nullopt));
    EXPECT_TRUE(find<QWidget>("plan-changes")->isVisible());
    EXPECT_EQ(find<QLabel>("plan-change")->text(), QStringLiteral("Half for now."));
    page.render(viewOf({}, std::nullopt));
    EXPECT_FALSE(find<QWidget>("plan-changes")->isVisible());
}

TEST_F(PlanPageTest, ShowsTheLockInPlaceOfTheWeekAndPrintsNothing) {
    page.showPrint();
    page.render(viewOf({}, coach::LockedView{}));
    EXPECT_FALSE(find<QWidget>("print-page")->isVisible());
    EXPECT_FALSE(find<QWidget>("plan-grid")->isVisible());
    EXPECT_FALSE(find<QPushButton>("print-week")->isEnabled());
    const QSignalSpy wished{&page, &PlanPage::helpWished};
    find<QPushButton>("locked-week-help")->click();
    EXPECT_EQ(wished.count(), 1);
    page.render(viewOf({}, std::nullopt));
    EXPECT_TRUE(find<QWidget>("plan-grid")->isVisible());
    EXPECT_TRUE(find<QPushButton>("print-week")->isEnabled());
}

TEST_F(PlanPageTest, KeepsTheNameThatWasTypedWhenTheWindowIsClosed) {
    page.showPrint();
    const QSignalSpy named{&page, &PlanPage::personNameChanged};
    find<QLineEdit>("print-name")->setText(QStringLiteral("Ada "));
    page.close();
    ASSERT_EQ(named.count(), 1);
    EXPECT_EQ(named[0][0].toString(), QStringLiteral("Ada"));
}

TEST_F(PlanPageTest, KeepsPrintAndSaveInSightInASmallWindow) {
    desk.printer = false;
    page.resize(920, 640);
    page.showPrint();
    QApplication::processEvents();
    for (const char* name : {"print", "save-pdf", "print-message"}) {
        const auto* const each = find<QWidget>(name);
        EXPECT_EQ(each->visibleRegion().boundingRect(), each->rect()) << name;
    }
}

TEST_F(PlanPageTest, KeepsPrintAndSaveInSightWithLargeText) {
    Tokens large = Tokens::light();
    large.textSize = 150;
    applyTokens(large);
    desk.printer = false;
    page.resize(920, 640);
    page.showPrint();
    QApplication::processEvents();
    for (const char* name : {"print", "save-pdf", "print-message"}) {
        const auto* const each = find<QWidget>(name);
        EXPECT_EQ(each->visibleRegion().boundingRect(), each->rect()) << name;
    }
}

TEST_F(PlanPageTest, GoesBackWithEscape) {
    page.showPrint();
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_FALSE(page.showWeek()) << "the week is shown already";
}

TEST_F(PlanPageTest, WishesTheWeekBeforeAndAfter) {
    const QSignalSpy wished{&page, &PlanPage::weekWished};
    find<QPushButton>("week-before")->click();
    find<QPushButton>("week-after")->click();
    ASSERT_EQ(wished.count(), 2);
    EXPECT_EQ(wished[0][0].value<IsoWeek>().text(), "2026-W46");
    EXPECT_EQ(wished[1][0].value<IsoWeek>().text(), "2026-W48");
}

TEST_F(PlanPageTest, MovesBetweenCardsWithArrowsAndSelectsWithEnter) {
    auto* const grid = find<PlanGrid>("plan-grid");
    const PlanPlace first = *grid->selected();
    PlanCell* const cell = grid->cell(first);
    cell->setFocus();
    QTest::keyClick(cell, Qt::Key_Left);
    PlanCell* const left = grid->cell({first.day - 1, first.slot});
    EXPECT_TRUE(left->hasFocus());
    EXPECT_EQ(grid->selected(), first);
    QTest::keyClick(left, Qt::Key_Return);
    EXPECT_EQ(grid->selected(), (PlanPlace{first.day - 1, first.slot}));
    EXPECT_EQ(find<QLabel>("plan-detail-title")->text(), left->text());
}

TEST_F(PlanPageTest, TellsEveryCardInWords) {
    const QString name = find<PlanGrid>("plan-grid")->cell({0, 0})->accessibleName();
    EXPECT_TRUE(name.startsWith(QStringLiteral("Monday morning, Mobility, "))) << utf8(name);
    EXPECT_TRUE(name.endsWith(QStringLiteral(", planned"))) << utf8(name);
}

} // namespace
} // namespace glidepath::ui
