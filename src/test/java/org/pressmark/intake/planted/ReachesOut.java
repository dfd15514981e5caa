package org.pressmark.intake.planted;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;

/// Breaks: nothing reaches out.
public abstract class ReachesOut {
    InputStream stream(URL address) throws IOException {
        return address.openStream();
    }

    URLConnection connection(URL address) throws IOException {
        return address.openConnection();
    }

    abstract HttpClient client();

    abstract Socket socket();

    abstract SocketChannel channel();
}
