// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/imagecatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

class ImageCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyReference_data();
    void findsByAnyReference();
    void namesWhatIsOfUse();
};

namespace {

ImageCatalog catalog()
{
    Engine::ImageFacts alpine;
    alpine.id = u"alpine"_s;
    alpine.tags = {u"alpine:3.22"_s, u"alpine:latest"_s};
    Engine::ImageFacts own;
    own.id = u"own"_s;
    own.tags = {u"ghcr.io/company/base:1"_s, u"stagecraft/shop:7"_s};
    return ImageCatalog({own, alpine});
}

} // namespace

void ImageCatalogTest::findsByAnyReference_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("id"); // empty: not at hand
    QTest::newRow("as it is listed") << u"alpine:3.22"_s << u"alpine"_s;
    QTest::newRow("without a tag") << u"alpine"_s << u"alpine"_s;
    QTest::newRow("in full") << u"docker.io/library/alpine:3.22"_s << u"alpine"_s;
    QTest::newRow("of another registry") << u"ghcr.io/company/base:1"_s << u"own"_s;
    QTest::newRow("another tag") << u"alpine:3.21"_s << QString();
    QTest::newRow("by a digest alone")
        << u"alpine@sha256:1111111111111111111111111111111111111111111111111111111111111111"_s << QString();
    QTest::newRow("no reference") << u"Not One"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ImageCatalogTest::findsByAnyReference()
{
    QFETCH(QString, reference);
    QFETCH(QString, id);
    const ImageCatalog images = catalog();
    const Engine::ImageFacts *found = images.find(reference);
    QCOMPARE(found ? found->id : QString(), id);
}

void ImageCatalogTest::namesWhatIsOfUse()
{
    QCOMPARE(catalog().names(), (QStringList{u"alpine:3.22"_s, u"alpine:latest"_s, u"ghcr.io/company/base:1"_s}));
}

QTEST_GUILESS_MAIN(ImageCatalogTest)

#include "tst_imagecatalog.moc"
