#include "fuzz/content_trial.h"

#include "base/contract.h"
#include "coach/content_checks.h"
#include "fuzz/exercise_promises.h"
#include "fuzz/guidance_promises.h"
#include "fuzz/programme_promises.h"
#include "fuzz/rule_promises.h"
#include "programme/read_rules.h"
#include "programme/words.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace glidepath::test {

namespace {

namespace fs = std::filesystem;
using catalogue::ContentFolder;
using catalogue::Origin;

const ExerciseId kExercise{"tilt"};
const RoutineId kRoutine{"core"};

fs::path surroundings() {
    return fs::path{GLIDEPATH_TESTS_DIR} / "fuzz" / "surroundings";
}

/// The files beside the one on trial that its reader needs; no others, because all of them are read each time.
std::vector<std::string> neighboursOf(ContentKind kind) {
    switch (kind) {
    case ContentKind::Exercise:
        return {"sources.json", "exercises/rock.json"};
    case ContentKind::Sources:
        return {"exercises/rock.json"};
    case ContentKind::Routine:
        return {"programme/phases/settle.json", "programme/phases/strengthen.json", "programme/gates/unlock.json",
                "programme/routines/partner.json", "programme/waits.json"};
    case ContentKind::ExerciseTranslation:
        return {"sources.json", "exercises/rock.json", placeOf(ContentKind::Exercise)};
    case ContentKind::TopicTranslation:
        return {placeOf(ContentKind::Topic)};
    case ContentKind::Gate:
    case ContentKind::Phase:
    case ContentKind::Waits:
    case ContentKind::Rules:
    case ContentKind::Questions:
    case ContentKind::WarningSigns:
    case ContentKind::AfterSession:
    case ContentKind::Topic:
    case ContentKind::LeaveForNow:
    case ContentKind::HeatAndCold:
        break;
    }
    return {};
}

std::string firstOf(const Findings& findings) {
    return findings.empty() ? std::string{} : "the surroundings of a trial have no mistake: " + text(findings.front());
}

void write(const fs::path& file, std::string_view text) {
    std::ofstream stream{file, std::ios::binary | std::ios::trunc};
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    expects(stream.good(), "a file in the temporary folder can be written");
}

/// Without line breaks and what indents lines: it is read a million times.
void copyInto(const fs::path& folder, const std::string& place) {
    std::ifstream stream{surroundings() / place, std::ios::binary};
    std::string text;
    for (std::string line; std::getline(stream, line);)
        text += line.substr(std::min(line.find_first_not_of(' '), line.size()));
    fs::create_directories((folder / place).parent_path());
    write(folder / place, text);
}

fs::path ruleFile(const fs::path& folder, programme::RuleKind kind) {
    return folder / "programme" / "rules" / (std::string{name(kind)} + ".json");
}

bool hasKind(const std::vector<programme::Rule>& rules, programme::RuleKind kind) {
    return std::any_of(rules.begin(), rules.end(), [kind](const programme::Rule& rule) { return rule.kind == kind; });
}

bool isSameWork(const catalogue::Exercise& one, const catalogue::Exercise& other) {
    const auto isAlike = [](const auto& dose, const auto& same) {
        return dose.first == same.first && dose.second.work == same.second.work &&
               dose.second.sets == same.second.sets && dose.second.basis == same.second.basis;
    };
    return one.category == other.category && one.position == other.position && one.sides == other.sides &&
           std::equal(one.doses.begin(), one.doses.end(), other.doses.begin(), other.doses.end(), isAlike);
}

} // namespace

ContentTrial::ContentTrial() : m_content{coach::readContent(surroundings(), std::nullopt)} {
    expects(m_content.findings.empty(), firstOf(m_content.findings));
    for (const auto& entry : kContentKinds.entries()) {
        fs::create_directories((folderOf(entry.first) / placeOf(entry.first)).parent_path());
        for (const std::string& place : neighboursOf(entry.first))
            copyInto(folderOf(entry.first), place);
    }
}

fs::path ContentTrial::folderOf(ContentKind kind) const {
    return m_folder.path() / kContentKinds.of(kind);
}

std::vector<std::string> ContentTrial::brokenPromises(const ContentInput& input) {
    write(folderOf(input.kind) / placeOf(input.kind), input.text);
    Promises promises;
    switch (input.kind) {
    case ContentKind::Exercise:
    case ContentKind::Sources:
        readCatalogue(input, promises);
        break;
    case ContentKind::ExerciseTranslation:
        readTranslation(input, promises);
        break;
    case ContentKind::Routine:
    case ContentKind::Gate:
    case ContentKind::Phase:
    case ContentKind::Waits:
        readProgramme(input, promises);
        break;
    case ContentKind::Rules:
        readRules(input, promises);
        break;
    case ContentKind::Questions:
        readQuestions(input, promises);
        break;
    case ContentKind::Topic:
    case ContentKind::TopicTranslation:
        readTopics(input, promises);
        break;
    case ContentKind::WarningSigns:
    case ContentKind::AfterSession:
    case ContentKind::LeaveForNow:
    case ContentKind::HeatAndCold:
        readGuidance(input, promises);
        break;
    }
    return promises.broken();
}

bool ContentTrial::isAccepted(const Findings& findings, const ContentInput& input, Promises& promises) const {
    const FileOnTrial file{folderOf(input.kind) / placeOf(input.kind), input.text};
    checkFindings(findings, file, promises);
    return !isRefused(findings, file);
}

void ContentTrial::checkWarnings(const coach::Content& content, const ContentInput& input, Promises& promises) const {
    const std::array folders{ContentFolder{surroundings(), Origin::Shipped},
                             ContentFolder{folderOf(input.kind), Origin::Own}};
    const FileOnTrial file{folderOf(input.kind) / placeOf(input.kind), input.text};
    checkFindings(coach::contentWarnings(content, folders), file, promises);
}

void ContentTrial::readCatalogue(const ContentInput& input, Promises& promises) const {
    const std::array folders{ContentFolder{folderOf(input.kind), Origin::Own}};
    Findings findings;
    coach::Content content;
    content.catalogue = catalogue::readCatalogue(folders, findings);
    const bool accepted = isAccepted(findings, input, promises);
    for (const catalogue::Source& source : content.catalogue.sources())
        checkSource(source, promises);
    for (const catalogue::Exercise& exercise : content.catalogue.exercises())
        checkExercise(exercise, promises);
    if (input.kind == ContentKind::Sources)
        return promises.keep(accepted == !content.catalogue.sources().empty(), "sources are used or refused");
    const catalogue::Exercise* const exercise = content.catalogue.find(kExercise);
    promises.keep(accepted == (exercise != nullptr), "an exercise is used or refused");
    if (exercise == nullptr)
        return;
    checkSessions(*exercise, m_content.programme.waits, promises);
    content.programme.waits = m_content.programme.waits;
    content.leaveForNow = m_content.leaveForNow;
    content.topics = m_content.topics;
    checkWarnings(content, input, promises);
}

void ContentTrial::readTranslation(const ContentInput& input, Promises& promises) const {
    const std::array folders{ContentFolder{folderOf(input.kind), Origin::Shipped, "de"}};
    Findings findings;
    const auto catalogue = catalogue::readCatalogue(folders, findings);
    const bool accepted = isAccepted(findings, input, promises);
    promises.keep(accepted && !hasErrors(findings), "a translation never costs the file it translates");
    const catalogue::Exercise* const exercise = catalogue.find(kExercise);
    promises.keep(exercise != nullptr, "a translated exercise is used");
    if (exercise == nullptr)
        return;
    checkExercise(*exercise, promises);
    promises.keep(isSameWork(*exercise, *m_content.catalogue.find(kExercise)), "a translation changes only texts");
}

void ContentTrial::readProgramme(const ContentInput& input, Promises& promises) const {
    const std::array folders{ContentFolder{folderOf(input.kind), Origin::Own}};
    Findings findings;
    coach::Content content = m_content;
    content.programme = programme::readProgramme(folders, m_content.catalogue, findings);
    const programme::Programme& programme = content.programme;
    const bool accepted = isAccepted(findings, input, promises);
    for (const programme::Phase& phase : programme.phases)
        checkPhase(phase, promises);
    for (const programme::Gate& gate : programme.gates)
        checkGate(gate, m_content.catalogue, promises);
    for (const programme::Routine& routine : programme.routines)
        checkRoutine(routine, programme, m_content.catalogue, promises);
    if (programme.hasWaits())
        checkWaits(programme.waits, promises);
    if (input.kind == ContentKind::Phase)
        promises.keep(accepted == !programme.phases.empty(), "a phase is used or refused");
    if (input.kind == ContentKind::Gate)
        promises.keep(accepted == !programme.gates.empty(), "a gate is used or refused");
    if (input.kind == ContentKind::Waits)
        promises.keep(accepted == programme.hasWaits(), "waits are used or refused");
    if (input.kind == ContentKind::Routine) {
        promises.keep(accepted == (programme.find(kRoutine) != nullptr), "a routine is used or refused");
        checkWarnings(content, input, promises);
    }
}

/// The text is read as the rules of every kind: most of what a file can say is right in one of them only.
void ContentTrial::readRules(const ContentInput& input, Promises& promises) const {
    const fs::path folder = folderOf(input.kind);
    const std::array folders{ContentFolder{folder, Origin::Shipped}};
    for (const auto& entry : programme::kRuleKinds.entries())
        write(ruleFile(folder, entry.first), input.text);
    const auto drafts = programme::readRuleFiles(folders, m_content.catalogue, m_content.programme.phases);
    const std::vector<programme::Rule> rules = programme::rulesInUse(drafts);
    Findings findings;
    catalogue::appendFindings(drafts, 0, findings);
    for (const auto& entry : programme::kRuleKinds.entries()) {
        const FileOnTrial file{ruleFile(folder, entry.first), input.text};
        checkFindings(findings, file, promises);
        promises.keep(isRefused(findings, file) != hasKind(rules, entry.first), "rules of a kind are used or refused");
    }
    for (const programme::Rule& rule : rules)
        checkRule(rule, m_content.programme, m_content.catalogue, promises);
}

void ContentTrial::readQuestions(const ContentInput& input, Promises& promises) const {
    const std::array folders{ContentFolder{folderOf(input.kind), Origin::Shipped}};
    Findings findings;
    coach::Content content = m_content;
    content.programme = programme::readProgramme(folders, m_content.catalogue, findings);
    const bool accepted = isAccepted(findings, input, promises);
    promises.keep(accepted == !content.programme.questions.signs.empty(), "questions are used or refused");
    if (accepted)
        checkQuestions(content.programme.questions, m_content.catalogue, promises);
    checkWarnings(content, input, promises);
}

void ContentTrial::readTopics(const ContentInput& input, Promises& promises) const {
    const bool isTranslation = input.kind == ContentKind::TopicTranslation;
    Findings findings;
    coach::Content content = m_content;
    content.topics = guidance::readTopics({folderOf(input.kind), isTranslation ? "de" : ""}, findings);
    const bool accepted = isAccepted(findings, input, promises);
    for (const guidance::Topic& topic : content.topics)
        checkTopic(topic, promises);
    if (isTranslation)
        promises.keep(!content.topics.empty() && !hasErrors(findings), "a translation never costs its file");
    else
        promises.keep(accepted == !content.topics.empty(), "a topic is used or refused");
    checkWarnings(content, input, promises);
}

void ContentTrial::readGuidance(const ContentInput& input, Promises& promises) const {
    const json::DataFolder folder{folderOf(input.kind)};
    Findings findings;
    coach::Content content = m_content;
    if (input.kind == ContentKind::WarningSigns)
        content.warningSigns = guidance::readWarningSigns(folder, findings);
    if (input.kind == ContentKind::AfterSession)
        content.afterSession = guidance::readAfterSession(folder, findings);
    if (input.kind == ContentKind::LeaveForNow)
        content.leaveForNow = guidance::readLeaveForNow(folder, findings);
    if (input.kind == ContentKind::HeatAndCold)
        content.heatAndCold = guidance::readHeatAndCold(folder, findings);
    if (!isAccepted(findings, input, promises))
        return promises.keep(content.warningSigns.emergency.signs.empty() == (input.kind == ContentKind::WarningSigns),
                             "refused signs are empty");
    checkWarningSigns(content.warningSigns, promises);
    checkAfterSession(content.afterSession, promises);
    checkLeaveForNow(content.leaveForNow, promises);
    checkHeatAndCold(content.heatAndCold, promises);
    checkWarnings(content, input, promises);
}

} // namespace glidepath::test
