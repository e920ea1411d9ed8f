#include "figure/figures.h"

#include "figure/read_figure.h"
#include "json/files.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace glidepath::figure {

namespace {

namespace fs = std::filesystem;
constexpr const char* kSkeleton = "skeleton.json";

std::optional<Shared> readSharedFile(const fs::path& file, Findings& findings) {
    json::Report report{file.string()};
    Shared shared;
    json::readFile({file}, report, [&](json::ObjectReader& object) { shared = readShared(object); });
    report.appendTo(findings);
    return report.hasErrors() ? std::nullopt : std::optional{shared};
}

/// A figure file while all of them are read: those that begin with another one come second.
struct Draft {
    fs::path file;
    json::Report report;
    FigureDraft figure{};
    std::optional<ExerciseId> like{};
    std::optional<Figure> settled{};
};

class Reader {
public:
    explicit Reader(Shared shared) : m_shared{std::move(shared)} {}

    void read(const fs::path& folder, Findings& findings) {
        json::Report report{folder.string()};
        for (const fs::path& file : json::filesIn(folder, report))
            if (file.filename() != kSkeleton)
                m_drafts.push_back({file, json::Report{file.string()}});
        report.appendTo(findings);
        for (Draft& draft : m_drafts)
            readAlone(draft);
        for (Draft& draft : m_drafts)
            if (draft.like)
                readOver(draft);
        for (const Draft& draft : m_drafts)
            draft.report.appendTo(findings);
    }

    [[nodiscard]] const std::vector<Draft>& drafts() const { return m_drafts; }
    [[nodiscard]] const Anatomy& anatomy() const { return m_shared.anatomy; }

private:
    void checkId(const std::optional<json::Item>& item, const Draft& draft) const {
        const auto id = item ? item->id<ExerciseId>() : std::nullopt;
        if (id && id->text() != draft.file.stem().string())
            item->reject("the file name without its ending");
    }

    void readAlone(Draft& draft) {
        std::optional<ExerciseId> like;
        json::readFile({draft.file}, draft.report, [&](json::ObjectReader& file) {
            checkId(file.required("id"), draft);
            like = readLike(file);
            readDraft(file, m_shared.anatomy.skeleton, draft.figure);
        });
        draft.like = like;
        if (!like && !draft.report.hasErrors())
            settle(draft);
    }

    void readOver(Draft& draft) {
        draft.report = json::Report{draft.file.string()};
        draft.figure = {};
        json::readFile({draft.file}, draft.report, [&](json::ObjectReader& file) {
            checkId(file.required("id"), draft);
            const auto as = file.optional("as");
            const Draft* const other = find(*draft.like);
            if (other == nullptr)
                as->reject("the id of a figure that can be used and has no \"as\" itself");
            else
                draft.figure = taken(other->figure, as->place());
            readDraft(file, m_shared.anatomy.skeleton, draft.figure);
        });
        if (!draft.report.hasErrors())
            settle(draft);
    }

    void settle(Draft& draft) {
        const auto id = ExerciseId::parse(draft.file.stem().string());
        if (!id)
            return;
        Figure figure = settled(*id, draft.figure, m_shared, draft.report);
        if (!draft.report.hasErrors())
            draft.settled = std::move(figure);
    }

    [[nodiscard]] const Draft* find(const ExerciseId& id) const {
        const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft& draft) {
            return draft.settled && !draft.like && draft.settled->id == id;
        });
        return found == m_drafts.end() ? nullptr : &*found;
    }

    Shared m_shared;
    std::vector<Draft> m_drafts;
};

} // namespace

Figures::Figures() : m_anatomy{std::make_shared<const Anatomy>()} {}

const Figure* Figures::find(const ExerciseId& exercise) const {
    const auto found = m_figures.find(exercise);
    return found == m_figures.end() ? nullptr : &found->second;
}

Figures readFigures(const fs::path& folder, Findings& findings) {
    Figures figures;
    auto shared = readSharedFile(folder / kSkeleton, findings);
    if (!shared)
        return figures;
    Reader reader{std::move(*shared)};
    reader.read(folder, findings);
    figures.m_anatomy = std::make_shared<const Anatomy>(reader.anatomy());
    for (const Draft& draft : reader.drafts()) {
        if (const auto id = ExerciseId::parse(draft.file.stem().string()))
            figures.m_files.insert(*id);
        if (draft.settled)
            figures.m_figures.emplace(draft.settled->id, *draft.settled);
    }
    return figures;
}

} // namespace glidepath::figure
