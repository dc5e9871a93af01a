// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Stagecraft.App
import Stagecraft.Build
import Stagecraft.Graph

/*!
    What the window does about building: asks first where something stands against
    it, and tells what came of looking into a stage.
*/
Item {
    id: root

    required property ProjectSession project
    required property BuildController builds
    required property CompareController comparing
    required property ApplicationSettings settings
    required property QuestionDialog question

    readonly property DocumentSession session: project.current

    /// The panel is to show the build.
    signal shown
    /// Something to tell; with a command, that is to be offered for copying.
    signal told(text: string, command: string)

    /// Engines build the file on disk, so it is saved first.
    function whenSaved(act: var): void {
        if (!root.session.modified) {
            act();
            return;
        }
        root.question.ask(qsTr("Save and build?"), qsTr("The engine builds the file on disk. %1 has changes that are not saved yet.").arg(root.session.fileName), qsTr("Save and build"), "", () => {
            if (root.session.save())
                act();
        }, null);
    }

    /// A build that reaches beyond the project's folder is asked about the first time.
    function whenAgreed(otherFile: string, act: var): void {
        const asked = consent.questions(otherFile);
        if (asked.length === 0) {
            act();
            return;
        }
        root.question.ask(qsTr("Build beyond this project?"), asked.join("\n\n"), qsTr("Build"), "", () => {
            consent.agree();
            act();
        }, null);
    }

    /// Does \a act once nothing stands against building.
    function whenReady(otherFile: string, act: var): void {
        root.whenSaved(() => root.whenAgreed(otherFile, act));
    }

    function build(): void {
        root.whenReady("", () => {
            root.shown();
            root.builds.build(root.session, root.project.context);
        });
    }

    /// Builds and compares with a CompareController.Baseline, or adds that to what is compared.
    function compareWith(baseline: int, value: string, adds: bool): void {
        const file = baseline === CompareController.File ? value : "";
        root.whenReady(file, () => {
            root.shown();
            const context = file.length > 0 ? root.project.contextOfFile(file) : "";
            if (adds)
                root.comparing.addVariant(root.session, root.project.context, baseline, value, context);
            else
                root.comparing.buildAndCompare(root.session, root.project.context, baseline, value, context);
        });
    }

    function chooseComparison(): void {
        compareDialog.adds = false;
        compareDialog.open();
    }

    function chooseVariant(): void {
        compareDialog.adds = true;
        compareDialog.open();
    }

    function exportReport(): void {
        places.saveReport();
    }

    function weighStages(): void {
        root.whenReady("", () => root.builds.weighStages(root.session, root.project.context));
    }

    function openOptions(): void {
        optionsDialog.open();
    }

    /// Builds a stage (or what is above a line of it), opens a shell in it, or copies files out of it.
    function inspect(what: int, stage: int, beforeLine: int): void {
        if (what === GraphCanvas.CopyFiles) {
            copyDialog.ask(stage);
            return;
        }
        root.whenAgreed("", () => {
            root.shown();
            if (what === GraphCanvas.OpenShell)
                inspector.openShell(root.session, root.project.context, stage, beforeLine);
            else
                root.builds.buildPart(root.session, root.project.context, stage, beforeLine);
        });
    }

    /// Files of the context may have changed meanwhile.
    function predict(): void {
        forecast.restart();
    }

    function saveLog(): void {
        places.saveLog();
    }

    BuildConsent {
        id: consent

        builds: root.builds
        project: root.project
        settings: root.settings
    }

    BuildOptions {
        id: options

        builds: root.builds
        session: root.session
        context: root.project.context
    }

    readonly property int optionCount: options.count

    StageInspector {
        id: inspector

        builds: root.builds
        onCommandOffered: (sentence, command) => root.told(sentence, command)
        onCopied: sentence => root.told(sentence, "")
        onFailed: sentence => root.told(sentence, "")
    }

    // What a build would run, once the text rests.
    Timer {
        id: forecast

        interval: 1000
        onTriggered: root.builds.predict(root.session, root.project.context)
    }

    Connections {
        target: root.session

        function onGraphChanged(): void {
            forecast.restart();
        }

        function onParametersChanged(): void {
            forecast.restart();
        }
    }

    onSessionChanged: forecast.restart()

    Connections {
        target: root.project

        function onContextFilesChanged(): void {
            forecast.restart();
        }
    }

    Connections {
        target: root.builds

        function onFinished(): void {
            forecast.restart();
        }

        function onFailed(message: string): void {
            root.told(message, "");
        }
    }

    BuildOptionsDialog {
        id: optionsDialog

        options: options
        onCopyRequested: text => root.project.copyText(text)
        onBuildRequested: root.build()
        onPlaceRequested: places.choosePlace(options)
    }

    CompareDialog {
        id: compareDialog

        project: root.project
        comparing: root.comparing
        onChosen: (baseline, value, adds) => root.compareWith(baseline, value, adds)
        onArchiveRequested: places.chooseArchive(path => compareDialog.useArchive(path))
    }

    CopyFilesDialog {
        id: copyDialog

        onChosen: (stage, path) => places.chooseFolder(folder => root.whenAgreed("", () => {
                    root.shown();
                    inspector.copyOut(root.session, root.project.context, stage, path, folder);
                }))
    }

    BuildDialogs {
        id: places

        onLogPlaceChosen: file => root.builds.saveLog(file)
        onReportPlaceChosen: file => root.comparing.exportReport(file)
    }
}
