// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/differenceline.h"
#include "app/editor/editorcontroller.h"
#include "assist/hover.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQmlIntegration>

#include <optional>

namespace Stagecraft::App {

/// What an editor knows of the place under the mouse: findings there, and what the word means.
class HoverController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    /// Whether there is anything to show.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    /// Where in the view starts what it is about.
    Q_PROPERTY(int start READ start NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString example READ example NOTIFY changed FINAL)
    /// Objects with `name` and `value`.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    /// The messages of the findings here, the worst first; objects with `message`, `severity` and
    /// `fix`, the title of what would mend it or empty.
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    [[nodiscard]] bool isOpen() const { return m_hover || !m_problems.isEmpty(); }
    [[nodiscard]] int start() const;
    [[nodiscard]] QString title() const { return m_hover ? m_hover->title : QString(); }
    [[nodiscard]] QString text() const { return m_hover ? m_hover->text : QString(); }
    [[nodiscard]] QString example() const { return m_hover ? m_hover->example : QString(); }
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString link() const { return m_hover ? m_hover->link : QString(); }
    [[nodiscard]] QVariantList problems() const;

    /// Looks at what stands at a position of the view.
    Q_INVOKABLE void lookAt(int position);
    Q_INVOKABLE void close();
    /// The lines that the fix of a finding changes; none where it has none.
    Q_INVOKABLE [[nodiscard]] QList<Stagecraft::App::DifferenceLine> difference(int index) const;
    /// Makes the fix of a finding as one step of the history.
    Q_INVOKABLE void fix(int index);

Q_SIGNALS:
    void editorChanged();
    void changed();

private:
    [[nodiscard]] Problems problemsAt(qsizetype offset) const;

    QPointer<EditorController> m_editor;
    std::optional<Assist::Hover> m_hover;
    Problems m_problems;
};

} // namespace Stagecraft::App
