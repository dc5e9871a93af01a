// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/argumentlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "ARG VERSION=3.20\n"
                        "FROM alpine:${VERSION} AS builder\n"
                        "ARG MODE\n"
                        "RUN echo $MODE\n"
                        "FROM scratch\n"
                        "ARG VERSION\n"
                        "ARG MODE=small\n";

/// A model of a session, as the tool bar holds them.
struct Fixture
{
    DocumentSession session;
    ArgumentListModel model;
    QAbstractItemModelTester tester{&model};

    explicit Fixture(const QByteArray &bytes = text)
    {
        session.document()->reset(bytes);
        model.setSession(&session);
    }

    QVariant at(int row, ArgumentListModel::Role role) const { return model.data(model.index(row), role); }
};

} // namespace

class ArgumentListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEachNameOnce()
    {
        const Fixture fixture;
        QCOMPARE(fixture.model.count(), 2);
        QCOMPARE(fixture.at(0, ArgumentListModel::NameRole), u"VERSION"_s);
        QCOMPARE(fixture.at(0, ArgumentListModel::DefaultRole), u"3.20"_s);
        QCOMPARE(fixture.at(0, ArgumentListModel::ScopeRole), u"FROM lines, stage 1"_s);
        QCOMPARE(fixture.at(0, ArgumentListModel::LineRole), 1);
        QCOMPARE(fixture.at(1, ArgumentListModel::NameRole), u"MODE"_s);
        QCOMPARE(fixture.at(1, ArgumentListModel::DefaultRole), u"small"_s);
        QCOMPARE(fixture.at(1, ArgumentListModel::ScopeRole), u"builder, stage 1"_s);
    }

    void aGivenValueRedrawsTheGraphAndLeavesTheText()
    {
        Fixture fixture;
        fixture.model.give(0, u"3.21"_s);
        QCOMPARE(fixture.session.graph().stages().first().base, u"alpine:3.21"_s);
        QCOMPARE(fixture.model.givenCount(), 1);
        QVERIFY(fixture.at(0, ArgumentListModel::GivenRole).toBool());
        QCOMPARE(fixture.at(0, ArgumentListModel::ValueRole), u"3.21"_s);
        QCOMPARE(fixture.session.document()->bytes(), text);
        QVERIFY(!fixture.session.canUndo());

        fixture.model.reset(0);
        QCOMPARE(fixture.session.graph().stages().first().base, u"alpine:3.20"_s);
        QCOMPARE(fixture.model.givenCount(), 0);
    }

    void anEmptyValueIsAValue()
    {
        Fixture fixture;
        fixture.model.give(1, QString());
        QVERIFY(fixture.at(1, ArgumentListModel::GivenRole).toBool());
        QCOMPARE(fixture.session.parameters().arguments.value(u"MODE"_s, u"none"_s), QString());
    }

    void followsTheText()
    {
        Fixture fixture;
        const QSignalSpy counted(&fixture.model, &ArgumentListModel::countChanged);
        fixture.session.document()->reset("FROM scratch\n");
        QCOMPARE(fixture.model.count(), 0);
        QVERIFY(!counted.isEmpty());
    }

    void rowsThatAreNotThereDoNothing()
    {
        Fixture fixture;
        fixture.model.give(7, u"x"_s);
        fixture.model.reset(-1);
        QVERIFY(fixture.session.parameters().arguments.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArgumentListModelTest)
#include "tst_argumentlistmodel.moc"
