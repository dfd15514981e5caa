package org.pressmark.exchange.cas;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.SofaMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.pressmark.exchange.xml.XmlOutput;
import org.xml.sax.SAXException;

/// The two spellings of a CAS. UIMA itself writes both.
enum Form {
    /// UIMA CAS JSON 0.4: a file holds its types, too, and any character.
    JSON(".cas.json") {
        @Override
        void write(CAS cas, OutputStream stream) throws IOException {
            JsonCas2Serializer serializer = new JsonCas2Serializer();
            serializer.setFsMode(FeatureStructuresMode.AS_ARRAY);
            serializer.setSofaMode(SofaMode.AS_REGULAR_FEATURE_STRUCTURE);
            serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
            serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
            serializer.serialize(cas, new Unclosed(stream));
        }

        @Override
        boolean fits(int codePoint) {
            return true;
        }
    },
    /// XMI: the types stand in a file of their own, and most control characters cannot stand anywhere.
    XMI(".xmi") {
        @Override
        void write(CAS cas, OutputStream stream) throws IOException {
            try {
                XmiCasSerializer.serialize(cas, null, new Unclosed(stream), true, null);
            } catch (SAXException failure) {
                throw new IOException(failure);
            }
        }

        @Override
        boolean fits(int codePoint) {
            return XmlOutput.fits(codePoint);
        }
    };

    static final String TYPES = "TypeSystem.xml";

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /// How the names of its files end, with the dot.
    String ending() {
        return ending;
    }

    abstract void write(CAS cas, OutputStream stream) throws IOException;

    /// Whether a file can hold a character.
    abstract boolean fits(int codePoint);

    /// UIMA closes what it was given; the zip goes on.
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int many) throws IOException {
            out.write(bytes, from, many);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
