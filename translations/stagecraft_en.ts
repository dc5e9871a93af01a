<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n RUN instructions follow each other and make a layer each: joined with &amp;&amp; they make one.</source>
        <translation>
            <numerusform>%n RUN instruction makes a layer of its own: joined with &amp;&amp; they make one.</numerusform>
            <numerusform>%n RUN instructions follow each other and make a layer each: joined with &amp;&amp; they make one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assist</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message numerus="yes">
        <source>%n more build(s) wait</source>
        <translation>
            <numerusform>%n more build waits</numerusform>
            <numerusform>%n more builds wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n other causes</source>
        <translation>
            <numerusform>%n other cause</numerusform>
            <numerusform>%n other causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n runs; %1, %2</source>
        <translation>
            <numerusform>median of %n run; %1, %2</numerusform>
            <numerusform>median of %n runs; %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobEnding</name>
    <message numerus="yes">
        <source>Built in %1 s: %2 in %n layer(s)</source>
        <translation>
            <numerusform>Built in %1 s: %2 in %n layer</numerusform>
            <numerusform>Built in %1 s: %2 in %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message numerus="yes">
        <source>Options of the build, %n of them chosen</source>
        <translation>
            <numerusform>Options of the build, %n of them chosen</numerusform>
            <numerusform>Options of the build, %n of them chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message numerus="yes">
        <source>%n instructions</source>
        <translation>
            <numerusform>%n instruction</numerusform>
            <numerusform>%n instructions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageFace</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildStepModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CompareController</name>
    <message numerus="yes">
        <source>%1: %2 in %n layer(s)</source>
        <translation>
            <numerusform>%1: %2 in %n layer</numerusform>
            <numerusform>%1: %2 in %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ImageFilesModel</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ProjectFileModel</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n build</numerusform>
            <numerusform>%n builds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::StageListModel</name>
    <message numerus="yes">
        <source>Stage %1, from %2, %n instruction(s), line %3</source>
        <translation>
            <numerusform>Stage %1, from %2, %n instruction, line %3</numerusform>
            <numerusform>Stage %1, from %2, %n instructions, line %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::Engine::EngineDetector</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
