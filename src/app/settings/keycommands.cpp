// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/keycommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyCommands)
};

using Place = KeyCommand::Place;

QList<QKeySequence> sequences(const QStringList &texts)
{
    QList<QKeySequence> result;
    for (const QString &text : texts)
        result.append(QKeySequence::fromString(text, QKeySequence::PortableText));
    return result;
}

/// What the window does; Actions.qml has the words.
QList<KeyCommand> windowCommands()
{
    const auto own = [](const QString &id, const QStringList &keys = {}) {
        return KeyCommand{id, Place::Everywhere, sequences(keys), {}};
    };
    return {
        own(u"build"_s, {u"Ctrl+B"_s}),
        own(u"buildOptions"_s, {u"Ctrl+Alt+B"_s}),
        own(u"weighStages"_s),
        own(u"compare"_s, {u"Ctrl+Shift+B"_s}),
        own(u"newFile"_s, {u"Ctrl+N"_s}),
        own(u"save"_s, {u"Ctrl+S"_s}),
        own(u"saveAs"_s, {u"Ctrl+Shift+S"_s}),
        own(u"openFolder"_s, {u"Ctrl+O"_s}),
        own(u"openFile"_s, {u"Ctrl+Shift+O"_s}),
        own(u"closeFile"_s, {u"Ctrl+W"_s}),
        own(u"undo"_s, {u"Ctrl+Z"_s}),
        own(u"redo"_s, {u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s}),
        own(u"find"_s, {u"Ctrl+F"_s}),
        own(u"goTo"_s, {u"Ctrl+G"_s}),
        own(u"format"_s, {u"Ctrl+Shift+I"_s}),
        own(u"foldStages"_s),
        own(u"unfold"_s),
        own(u"wrap"_s, {u"Alt+Z"_s}),
        own(u"spaces"_s),
        own(u"indentation"_s),
        own(u"addStage"_s),
        own(u"arrange"_s, {u"Ctrl+L"_s}),
        own(u"direction"_s),
        own(u"fit"_s, {u"Ctrl+1"_s}),
        own(u"actualSize"_s, {u"Ctrl+0"_s}),
        own(u"zoomIn"_s, {u"Ctrl++"_s, u"Ctrl+="_s}),
        own(u"zoomOut"_s, {u"Ctrl+-"_s}),
        own(u"exportGraph"_s),
        own(u"exportDarkGraph"_s),
        own(u"copyPicture"_s),
        own(u"sideBar"_s),
        own(u"panel"_s, {u"Ctrl+J"_s}),
        own(u"lookForEngine"_s),
        own(u"chooseEngine"_s),
        own(u"palette"_s, {u"Ctrl+Shift+P"_s}),
        own(u"keys"_s, {u"Ctrl+Shift+/"_s, u"Ctrl+?"_s}),
        own(u"quit"_s, {u"Ctrl+Q"_s}),
    };
}

QList<KeyCommand> textCommands()
{
    const auto command = [](const QString &id, const QStringList &keys, const QString &text) {
        return KeyCommand{id, Place::Text, sequences(keys), text};
    };
    return {
        command(u"textComplete"_s, {u"Ctrl+Space"_s}, Text::tr("Propose what may be written")),
        command(u"textExplain"_s, {u"F1"_s}, Text::tr("Tell what the word at the cursor means")),
        command(u"textFixes"_s, {u"Ctrl+."_s}, Text::tr("Mend the finding at the cursor")),
        command(u"textDefinition"_s, {u"F12"_s}, Text::tr("Go to where a name is given, and on to where it is used")),
        command(u"textNextUse"_s, {u"Shift+F12"_s}, Text::tr("Go to the next place of a name")),
        command(u"textRename"_s, {u"F2"_s}, Text::tr("Rename everywhere")),
        command(u"textReplace"_s, {u"Ctrl+H"_s}, Text::tr("Replace")),
        command(u"textFindNext"_s, {u"F3"_s}, Text::tr("Find the next one")),
        command(u"textFindPrevious"_s, {u"Shift+F3"_s}, Text::tr("Find the one before")),
        command(u"textComment"_s, {u"Ctrl+/"_s}, Text::tr("Make lines comments, or no comments")),
        command(u"textLinesUp"_s, {u"Alt+Up"_s}, Text::tr("Move lines up")),
        command(u"textLinesDown"_s, {u"Alt+Down"_s}, Text::tr("Move lines down")),
        command(u"textDuplicate"_s, {u"Ctrl+Shift+D"_s}, Text::tr("Duplicate lines")),
        command(u"textJoin"_s, {u"Ctrl+Shift+J"_s}, Text::tr("Join lines")),
        command(u"textDelete"_s, {u"Ctrl+Shift+K"_s}, Text::tr("Delete lines")),
        command(u"textFold"_s, {u"Ctrl+Shift+["_s, u"Ctrl+Shift+{"_s}, Text::tr("Fold, or show again")),
        command(u"textUnfold"_s, {u"Ctrl+Shift+]"_s, u"Ctrl+Shift+}"_s}, Text::tr("Show all that is folded")),
        command(u"textLarger"_s, {u"Ctrl++"_s, u"Ctrl+="_s}, Text::tr("Larger text")),
        command(u"textSmaller"_s, {u"Ctrl+-"_s}, Text::tr("Smaller text")),
        command(u"textUsual"_s, {u"Ctrl+0"_s}, Text::tr("Text as large as usual")),
    };
}

QList<KeyCommand> canvasCommands()
{
    const auto command = [](const QString &id, const QStringList &keys, const QString &text) {
        return KeyCommand{id, Place::Canvas, sequences(keys), text};
    };
    return {
        command(u"canvasAddStage"_s, {u"Shift+A"_s}, Text::tr("Add a stage")),
        command(u"canvasConnect"_s, {u"C"_s}, Text::tr("Connect")),
        command(u"canvasInsert"_s, {u"I"_s}, Text::tr("Add an instruction")),
        command(u"canvasRename"_s, {u"F2"_s}, Text::tr("Rename, or change")),
        command(u"canvasDuplicate"_s, {u"Ctrl+D"_s}, Text::tr("Duplicate")),
        command(u"canvasDelete"_s, {u"Del"_s, u"Backspace"_s}, Text::tr("Delete")),
        command(u"canvasReconnect"_s, {u"Ctrl+Del"_s, u"Ctrl+Backspace"_s}, Text::tr("Delete and reconnect")),
        command(u"canvasInto"_s, {u"Shift+Down"_s}, Text::tr("Into the instructions of a stage")),
        command(u"canvasExtract"_s, {u"E"_s}, Text::tr("Make a stage of the selected instructions")),
        command(u"canvasSplit"_s, {u"S"_s}, Text::tr("Split the stage at the instruction")),
        command(u"canvasUp"_s, {u"Alt+Up"_s}, Text::tr("Move up in the text")),
        command(u"canvasDown"_s, {u"Alt+Down"_s}, Text::tr("Move down in the text")),
        command(u"canvasUpstream"_s, {u"U"_s}, Text::tr("Select what it takes from")),
        command(u"canvasDownstream"_s, {u"D"_s}, Text::tr("Select what takes from it")),
        command(u"canvasEdgeBefore"_s, {u"["_s}, Text::tr("To the edge before")),
        command(u"canvasEdgeAfter"_s, {u"]"_s}, Text::tr("To the next edge")),
        command(u"canvasPin"_s, {u"P"_s}, Text::tr("Pin")),
        command(u"canvasGrid"_s, {u"G"_s}, Text::tr("Move along a grid")),
        command(u"canvasFitSelection"_s, {u"F"_s}, Text::tr("Show what is selected")),
        command(u"canvasFit"_s, {u"Home"_s}, Text::tr("Show the whole graph")),
        command(u"canvasZoomIn"_s, {u"+"_s, u"="_s}, Text::tr("Zoom in")),
        command(u"canvasZoomOut"_s, {u"-"_s}, Text::tr("Zoom out")),
        command(u"canvasFind"_s, {u"/"_s}, Text::tr("Find stages")),
        command(u"canvasText"_s, {u"Return"_s, u"Enter"_s, u"F12"_s}, Text::tr("Go to the text")),
        command(u"canvasCopy"_s, {u"Ctrl+C"_s}, Text::tr("Copy")),
        command(u"canvasCut"_s, {u"Ctrl+X"_s}, Text::tr("Cut")),
        command(u"canvasPaste"_s, {u"Ctrl+V"_s}, Text::tr("Paste")),
        command(u"canvasAll"_s, {u"Ctrl+A"_s}, Text::tr("Select all")),
        command(u"canvasMenu"_s, {u"Menu"_s}, Text::tr("Open the menu")),
    };
}

} // namespace

QList<KeyCommand> keyCommands()
{
    return windowCommands() + textCommands() + canvasCommands();
}

} // namespace Stagecraft::App
