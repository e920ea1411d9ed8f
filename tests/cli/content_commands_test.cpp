#include "cli/content_commands.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace glidepath::cli {

namespace {

namespace fs = std::filesystem;

/// The shipped content, an own folder, and what a command printed.
struct Fixture {
    test::TemporaryFolder folder;
    ContentPlaces places{GLIDEPATH_DATA_DIR, folder.path() / "content"};
    std::ostringstream out;
    std::ostringstream errors;

    void write(const std::string& name, const std::string& text) {
        fs::create_directories((places.own / name).parent_path());
        std::ofstream{places.own / name} << text;
    }
};

} // namespace

TEST(CheckCommand, FindsNothingInTheShippedContent) {
    Fixture f;
    EXPECT_EQ(runCheck({}, f.places, f.out, f.errors), 0) << f.out.str();
    EXPECT_EQ(f.out.str(), "0 findings\n");
}

TEST(CheckCommand, NamesFileAndLineOfEveryFindingInTheOwnFolder) {
    Fixture f;
    f.write("exercises/mine.json", "{\n  \"id\": \"mine\",\n  \"stpes\": []\n}");
    EXPECT_EQ(runCheck({}, f.places, f.out, f.errors), 1);
    EXPECT_NE(f.out.str().find("mine.json:3"), std::string::npos) << f.out.str();
    EXPECT_NE(f.out.str().find("stpes"), std::string::npos);
}

TEST(CheckCommand, ReadsAGivenFolderOverTheShippedContent) {
    Fixture f;
    f.write("exercises/mine.json", "[]");
    EXPECT_EQ(runCheck({{f.places.own}}, {f.places.shipped, "/nowhere"}, f.out, f.errors), 1);
    EXPECT_NE(f.out.str().find("mine.json"), std::string::npos);
}

TEST(CheckCommand, LooksAtASingleFile) {
    Fixture f;
    f.write("exercises/mine.json", "[]");
    f.write("exercises/other.json", "[]");
    EXPECT_EQ(runCheck({{f.places.own / "exercises/mine.json"}}, f.places, f.out, f.errors), 1);
    EXPECT_NE(f.out.str().find("mine.json"), std::string::npos);
    EXPECT_EQ(f.out.str().find("other.json"), std::string::npos);
}

TEST(CheckCommand, LooksAtASubfolderOfAContentFolder) {
    Fixture f;
    f.write("exercises/mine.json", "[]");
    f.write("programme/routines/other.json", "[]");
    EXPECT_EQ(runCheck({{f.places.own / "exercises"}}, f.places, f.out, f.errors), 1);
    EXPECT_NE(f.out.str().find("mine.json"), std::string::npos) << f.out.str();
    EXPECT_EQ(f.out.str().find("other.json"), std::string::npos) << f.out.str();
    EXPECT_EQ(runCheck({{f.places.own / "programme/"}}, f.places, f.out, f.errors), 1);
    EXPECT_NE(f.out.str().find("other.json"), std::string::npos) << f.out.str();
}

TEST(CheckCommand, FindsNothingInAPartOfTheShippedContent) {
    for (const char* part : {"exercises", "programme", "programme/routines", "programme/waits.json", "guidance",
                             "guidance/warning-signs.json", "sources.json"}) {
        Fixture f;
        EXPECT_EQ(runCheck({{f.places.shipped / part}}, f.places, f.out, f.errors), 0) << part << f.out.str();
        EXPECT_EQ(f.errors.str(), "");
    }
}

TEST(CheckCommand, RefusesAFileThatIsNoContent) {
    Fixture f;
    f.write("exercises/mine.json", "[]");
    f.write("broken.json", "[");
    f.write("exercises/deeper/lost.json", "[");
    for (const char* name : {"broken.json", "exercises/deeper/lost.json"}) {
        EXPECT_EQ(runCheck({{f.places.own / name}}, f.places, f.out, f.errors), 2);
        EXPECT_EQ(f.out.str(), "");
        EXPECT_NE(f.errors.str().find("no content file is read from " + (f.places.own / name).string()),
                  std::string::npos);
    }
}

TEST(CheckCommand, RefusesAnEmptyFolder) {
    Fixture f;
    fs::create_directories(f.places.own / "exercises");
    EXPECT_EQ(runCheck({{f.places.own}}, f.places, f.out, f.errors), 2);
    EXPECT_EQ(runCheck({{f.places.own / "exercises"}}, f.places, f.out, f.errors), 2);
    EXPECT_EQ(f.out.str(), "");
}

TEST(CheckCommand, RefusesGuidanceOfTheOwnFolderWhichIsNeverRead) {
    Fixture f;
    f.write("guidance/warning-signs.json", "[");
    EXPECT_EQ(runCheck({{f.places.own / "guidance/warning-signs.json"}}, f.places, f.out, f.errors), 2);
    EXPECT_NE(f.errors.str().find("are read from the program's own files alone"), std::string::npos);
}

TEST(CheckCommand, RefusesRulesOfTheOwnFolderWhichAreNeverRead) {
    Fixture f;
    f.write("programme/rules/ease.json", "[");
    EXPECT_EQ(runCheck({{f.places.own / "programme/rules/ease.json"}}, f.places, f.out, f.errors), 2);
    EXPECT_NE(f.errors.str().find("are read from the program's own files alone"), std::string::npos);
}

TEST(CheckCommand, TellsFoldersApartWhoseNamesBeginAlike) {
    Fixture f;
    f.write("exercises/mine.json", "[]");
    f.write("exer/note.txt", "");
    EXPECT_EQ(runCheck({{f.places.own / "exer"}}, f.places, f.out, f.errors), 2);
    EXPECT_EQ(f.out.str(), "");
}

TEST(CheckCommand, TellsThatAFileStandsInPlaceOfAFolder) {
    Fixture f;
    f.write("exercises", "");
    EXPECT_EQ(runCheck({{f.places.own}}, f.places, f.out, f.errors), 1);
    EXPECT_NE(f.out.str().find("exercises"), std::string::npos);
}

TEST(CheckCommand, SaysSoWhenAPathDoesNotExist) {
    Fixture f;
    EXPECT_EQ(runCheck({{"/no/such/folder"}}, f.places, f.out, f.errors), 2);
    EXPECT_NE(f.errors.str().find("/no/such/folder"), std::string::npos);
}

TEST(ListCommand, ListsEveryExerciseOnALine) {
    Fixture f;
    EXPECT_EQ(runList(ListExercises{}, f.places, f.out, f.errors), 0);
    EXPECT_NE(f.out.str().find("clamshell"), std::string::npos);
}

TEST(ListCommand, ListsRoutinesAsJson) {
    Fixture f;
    EXPECT_EQ(runList(ListRoutines{ListForm::Json}, f.places, f.out, f.errors), 0);
    EXPECT_EQ(f.out.str().front(), '[');
    EXPECT_NE(f.out.str().find("\"id\": \"p2-strength-a\""), std::string::npos);
}

TEST(ListCommand, FailsWhenThereIsNoContent) {
    Fixture f;
    EXPECT_EQ(runList(ListExercises{}, {f.folder.path(), f.places.own}, f.out, f.errors), 1);
    EXPECT_NE(f.errors.str().find("glidepath check"), std::string::npos);
}

} // namespace glidepath::cli
