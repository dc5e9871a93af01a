// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "deeds.h"

#include "app/project/storedlayout.h"
#include "choosing.h"

#include <QTemporaryDir>

#include <ostream>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

using App::CanvasAct;
using App::CanvasActs;
using App::GraphController;

/// Chooses what a deed is about, and makes it.
class DeedMaker : private Chooser
{
public:
    DeedMaker(const Choice &choice, OpenFile &file)
        : Chooser(file)
        , m_choice(choice)
        , m_file(file)
        , m_canvas(file.canvas)
        , m_acts(*file.canvas.acts())
    { }

    Deed make()
    {
        using Make = Deed (DeedMaker::*)();
        static const QList<Make> all{
            &DeedMaker::keys,
            &DeedMaker::keys,
            &DeedMaker::keys,
            &DeedMaker::takeOut,
            &DeedMaker::takeOut,
            &DeedMaker::pasteText,
            &DeedMaker::pasteText,
            &DeedMaker::pasteBytes,
            &DeedMaker::rename,
            &DeedMaker::addStage,
            &DeedMaker::moveStage,
            &DeedMaker::removeStages,
            &DeedMaker::removeEdge,
            &DeedMaker::duplicate,
            &DeedMaker::setPlatform,
            &DeedMaker::nameReferences,
            &DeedMaker::aliasImage,
            &DeedMaker::pasteOnCanvas,
            &DeedMaker::copyAndPaste,
            &DeedMaker::addSnippet,
            &DeedMaker::merge,
            &DeedMaker::split,
            &DeedMaker::extract,
            &DeedMaker::connectByCopy,
            &DeedMaker::connectByBase,
            &DeedMaker::connectByMount,
            &DeedMaker::reconnect,
            &DeedMaker::moveEdge,
            &DeedMaker::replaceInstruction,
            &DeedMaker::addInstruction,
            &DeedMaker::removeInstructions,
            &DeedMaker::moveInstruction,
            &DeedMaker::dropInstruction,
            &DeedMaker::drag,
            &DeedMaker::nudge,
            &DeedMaker::arrange,
            &DeedMaker::turn,
            &DeedMaker::pin,
            &DeedMaker::select,
            &DeedMaker::select,
            &DeedMaker::saveLayout,
            &DeedMaker::undo,
            &DeedMaker::undo,
            &DeedMaker::redo,
            &DeedMaker::wait,
            &DeedMaker::settle,
            &DeedMaker::chooseTarget,
        };
        return (this->*all.at(m_choice.kind % all.size()))();
    }

    Deed makeTyping()
    {
        switch (m_choice.kind % 4) {
        case 0:
            return takeOut();
        case 1:
            return pasteText();
        case 2:
            return pasteBytes();
        default:
            return keys();
        }
    }

private:
    Deed typing(int position, int removed, const QString &added)
    {
        return {Deed::Kind::Typing,
                u"type \"%1\" over %2 at %3"_s
                    .arg(added, m_file.session.document()->view().text().sliced(position, removed))
                    .arg(position),
                {},
                [file = &m_file, position, removed, added] {
                    file->type(position, removed, added);
                    return QString();
                }};
    }

    Deed act(const QString &what, const CanvasAct &act) const
    {
        return {Deed::Kind::Act, what + u": "_s + (act.problem.isEmpty() ? act.description() : act.problem), act,
                [canvas = &m_canvas, act] { return canvas->perform(act); }};
    }

    template <typename Do>
    static Deed deed(Deed::Kind kind, const QString &what, const Do &action)
    {
        return {kind, what, {}, [action] {
                    action();
                    return QString();
                }};
    }

    Deed keys() { return typing(place(m_choice.first, m_choice.second), 0, piece(m_choice.third)); }

    Deed pasteText() { return typing(place(m_choice.first, m_choice.second), 0, lines(m_choice.third)); }

    Deed takeOut()
    {
        const int position = place(m_choice.first, m_choice.second);
        const QString shown = m_file.session.document()->view().text();
        const qsizetype left = shown.size() - position;
        const qsizetype end = shown.indexOf(u'\n', position);
        const qsizetype length = m_choice.third % 3 == 0 ? 1
            : m_choice.third % 3 == 1                    ? (end < 0 ? left : end - position)
                                                         : m_choice.third % 40;
        return typing(position, static_cast<int>(std::min(length, left)), {});
    }

    /// What no view keeps: line ends of both kinds, and what is no character.
    Deed pasteBytes()
    {
        static const QByteArrayList texts{"\r\n"_ba, "RUN x\r\n"_ba,    "\xFF"_ba,
                                          "\r"_ba,   "\xEF\xBB\xBF"_ba, QByteArray(1, '\0')};
        const qsizetype at = m_file.session.document()->view().toByteOffset(place(m_choice.first, m_choice.second));
        const TextEdits edits{{{at, at}, chosen(texts, m_choice.third)}};
        return deed(Deed::Kind::Typing, u"paste bytes at %1"_s.arg(at), [file = &m_file, edits] {
            file->document().apply(edits, Document::Document::Origin::Typing, u"Typing"_s);
        });
    }

    Deed rename()
    {
        const int stage = stageNode(m_choice.first);
        return act(u"rename to "_s + name(m_choice.second), m_acts.rename(stage, name(m_choice.second)));
    }

    Deed addStage()
    {
        const QString base = chosen(m_acts.bases(), m_choice.second);
        return act(u"add on "_s + base, m_acts.addStage(name(m_choice.first), base, QPointF(m_choice.third, -900)));
    }

    Deed moveStage()
    {
        return act(u"move stage"_s, m_acts.moveStage(stageNode(m_choice.first), m_choice.second % 2 == 0 ? -1 : 1));
    }

    Deed removeStages()
    {
        m_canvas.select(stageNode(m_choice.first));
        if (m_choice.third % 3 == 0)
            m_canvas.select(stageNode(m_choice.second), GraphController::Extend);
        return act(u"remove"_s, m_acts.removeSelection(m_choice.third % 2 == 0));
    }

    Deed removeEdge()
    {
        m_canvas.selectEdge(edge(m_choice.first));
        return act(u"remove"_s, m_acts.removeSelection());
    }

    Deed duplicate() { return act(u"duplicate"_s, m_acts.duplicate(stageNode(m_choice.first))); }

    Deed setPlatform()
    {
        static const QStringList platforms{u"linux/arm64"_s, u""_s, u"$BUILDPLATFORM"_s, u"not good"_s};
        return act(u"platform"_s, m_acts.setPlatform(stageNode(m_choice.first), chosen(platforms, m_choice.second)));
    }

    Deed nameReferences() { return act(u"name references"_s, m_acts.nameReferences(stageNode(m_choice.first))); }

    Deed aliasImage() { return act(u"alias"_s, m_acts.aliasImage(node(m_choice.first), name(m_choice.second))); }

    Deed pasteOnCanvas()
    {
        m_canvas.select(stageNode(m_choice.first));
        const QString text = m_choice.second % 2 == 0 ? instruction(m_choice.third) : lines(m_choice.third);
        return act(u"paste "_s + text, m_acts.paste(text));
    }

    Deed copyAndPaste()
    {
        m_canvas.select(stageNode(m_choice.first));
        if (m_choice.third % 2 == 0)
            m_canvas.selectLine(line(m_choice.second));
        return act(u"paste a copy"_s, m_acts.paste(m_acts.copiedText()));
    }

    Deed addSnippet()
    {
        const auto count = static_cast<int>(m_acts.snippets().size());
        return act(
            u"snippet"_s,
            m_acts.addSnippet(m_choice.first % (count + 1), name(m_choice.second), QPointF(-500, m_choice.third)));
    }

    Deed merge() { return act(u"merge"_s, m_acts.merge(stageNode(m_choice.first))); }

    Deed split()
    {
        const int at = line(m_choice.first);
        const App::StageProposal proposed = m_acts.proposedSplit(at);
        const QString stage = m_choice.second % 4 == 0 ? name(m_choice.third) : proposed.name;
        return act(u"split"_s,
                   m_acts.split(at, stage, m_choice.second % 2 == 0 ? proposed.base : QString(), proposed.copies));
    }

    Deed extract()
    {
        const QList<int> lines = m_choice.third % 2 == 0 ? QList{line(m_choice.first)}
                                                         : QList{line(m_choice.first), line(m_choice.first + 1)};
        const App::StageProposal proposed = m_acts.proposedExtraction(lines);
        const QString stage = m_choice.second % 4 == 0 ? name(m_choice.second / 4) : proposed.name;
        return act(u"extract"_s, m_acts.extract(lines, stage, proposed.isBase, proposed.copies));
    }

    Deed connectByCopy()
    {
        const int from = stageNode(m_choice.first);
        const int to = stageNode(m_choice.second);
        const QString paths = m_choice.third % 3 == 0 ? u"/a /b c"_s : m_acts.guessedPaths(from, to);
        return act(u"connect by copy"_s, m_acts.connectByCopy(from, to, paths, m_acts.guessedDestination(from, to)));
    }

    Deed connectByBase()
    {
        return act(u"connect by base"_s, m_acts.connectByBase(stageNode(m_choice.first), stageNode(m_choice.second)));
    }

    Deed connectByMount()
    {
        return act(u"connect by mount"_s,
                   m_acts.connectByMount(stageNode(m_choice.first), stageNode(m_choice.second),
                                         m_choice.third % 2 == 0 ? 0 : line(m_choice.third), u"/a"_s, u"/m"_s));
    }

    Deed reconnect() { return act(u"reconnect"_s, m_acts.reconnect(edge(m_choice.first), stageNode(m_choice.second))); }

    Deed moveEdge() { return act(u"move edge"_s, m_acts.moveEdge(edge(m_choice.first), stageNode(m_choice.second))); }

    Deed replaceInstruction()
    {
        const int at = line(m_choice.first);
        const QString text = m_choice.third % 3 == 0 ? m_acts.instructionText(at) : instruction(m_choice.second);
        return act(u"replace %1 by %2"_s.arg(at).arg(text), m_acts.replaceInstruction(at, text));
    }

    Deed addInstruction()
    {
        const QString text = instruction(m_choice.second);
        return act(
            u"add "_s + text,
            m_acts.addInstruction(stageNode(m_choice.first), m_choice.third % 3 == 0 ? 0 : line(m_choice.third), text));
    }

    Deed removeInstructions()
    {
        QList<int> lines{line(m_choice.first)};
        if (m_choice.third % 2 == 0 && line(m_choice.second) != lines.constFirst())
            lines.append(line(m_choice.second));
        return act(u"remove instructions"_s, m_acts.removeInstructions(lines));
    }

    Deed moveInstruction()
    {
        return act(u"move instruction"_s,
                   m_acts.moveInstruction(line(m_choice.first), m_choice.second % 2 == 0 ? -1 : 1));
    }

    Deed dropInstruction()
    {
        App::RowPlace place;
        place.node = stageNode(m_choice.second);
        place.line = m_choice.third % 3 == 0 ? 0 : line(m_choice.third);
        return act(u"drop instruction"_s, m_acts.dropInstruction(line(m_choice.first), place));
    }

    Deed drag()
    {
        const int moved = node(m_choice.first);
        const QPointF way(m_choice.second % 900 - 450, m_choice.third % 900 - 450);
        return deed(Deed::Kind::Moving, u"drag "_s + m_canvas.nameOf(moved), [canvas = &m_canvas, moved, way] {
            canvas->beginMove(moved);
            canvas->moveBy(way.x() / 2, way.y(), 5);
            canvas->moveBy(way.x(), way.y(), 5);
            canvas->endMove();
        });
    }

    Deed nudge()
    {
        const int moved = node(m_choice.first);
        return deed(Deed::Kind::Moving, u"nudge "_s + m_canvas.nameOf(moved), [canvas = &m_canvas, moved] {
            canvas->select(moved);
            canvas->nudge(10, 0);
            canvas->nudge(10, 0);
        });
    }

    Deed arrange()
    {
        return deed(Deed::Kind::Moving, u"arrange"_s, [canvas = &m_canvas] {
            canvas->arrange();
            awaitArrangement(*canvas);
        });
    }

    Deed turn()
    {
        return deed(Deed::Kind::Moving, u"turn"_s, [canvas = &m_canvas] {
            canvas->setTopToBottom(!canvas->isTopToBottom());
            awaitArrangement(*canvas);
        });
    }

    Deed pin()
    {
        const int pinned = node(m_choice.first);
        return deed(Deed::Kind::Moving, u"pin "_s + m_canvas.nameOf(pinned), [canvas = &m_canvas, pinned] {
            canvas->select(pinned);
            canvas->togglePins();
        });
    }

    static void awaitArrangement(const GraphController &canvas)
    {
        while (canvas.isArranging())
            QCoreApplication::processEvents();
    }

    Deed select()
    {
        const int selected = node(m_choice.first);
        const int edgeNumber = m_choice.third;
        return deed(Deed::Kind::Looking, u"select"_s,
                    [canvas = &m_canvas, selected, edge = edge(edgeNumber), edgeNumber] {
                        canvas->select(selected, static_cast<GraphController::SelectMode>(edgeNumber % 3));
                        canvas->walkLines(edgeNumber % 2 == 0 ? 1 : -1, edgeNumber % 5 == 0);
                        if (edgeNumber % 4 == 0)
                            canvas->selectEdge(edge);
                        if (edgeNumber % 7 == 0)
                            canvas->selectUpstream();
                        canvas->toggleFold(selected);
                    });
    }

    Deed chooseTarget()
    {
        const int target = stageNode(m_choice.first);
        return deed(Deed::Kind::Looking, u"build "_s + m_canvas.nameOf(target),
                    [canvas = &m_canvas, target] { canvas->makeTarget(target); });
    }

    Deed saveLayout()
    {
        return deed(Deed::Kind::Looking, u"save the layout"_s, [file = &m_file] {
            const QTemporaryDir folder;
            const Project::LayoutStore store(folder.path());
            const bool saved = store.save(u"/p/Dockerfile"_s, App::savedLayout(file->document().layout())).hasValue();
            RC_ASSERT(saved);
            file->document().restoreLayout(App::graphLayout(store.load(u"/p/Dockerfile"_s)));
        });
    }

    Deed undo()
    {
        return deed(Deed::Kind::Undoing, u"undo"_s, [file = &m_file] { file->session.undo(); });
    }

    Deed redo()
    {
        return deed(Deed::Kind::Undoing, u"redo"_s, [file = &m_file] { file->session.redo(); });
    }

    Deed wait()
    {
        return deed(Deed::Kind::Looking, u"wait"_s, [file = &m_file] { file->wait(); });
    }

    Deed settle()
    {
        return deed(Deed::Kind::Looking, u"settle"_s, [file = &m_file] { file->session.settle(); });
    }

    const Choice &m_choice;
    OpenFile &m_file;
    GraphController &m_canvas;
    const CanvasActs &m_acts;
};

} // namespace

std::ostream &operator<<(std::ostream &stream, const Choice &choice)
{
    return stream << '{' << choice.kind << ", " << choice.first << ", " << choice.second << ", " << choice.third << '}';
}

rc::Gen<Choice> anyChoice()
{
    // Large numbers also in short sequences, so that they reach all of a file.
    const auto number = rc::gen::resize(100, rc::gen::inRange(0, 1 << 12));
    return rc::gen::construct<Choice>(number, number, number, number);
}

Deed deedOf(const Choice &choice, OpenFile &file)
{
    return DeedMaker(choice, file).make();
}

Deed typingOf(const Choice &choice, OpenFile &file)
{
    return DeedMaker(choice, file).makeTyping();
}

} // namespace Stagecraft
