//! Whom a client trusts: rustls on ring, TLS 1.2 and up, HTTP/2 where the server offers it.

use std::sync::Arc;

use rustls::{
    ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::CryptoProvider,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};

use super::{BadSetting, Settings};

/// The configuration for servers that are reached by TLS. Without it (`encrypted` is false) no
/// certificate is ever looked at, and the built-in ones are not even loaded.
pub fn config(settings: &Settings, encrypted: bool) -> Result<ClientConfig, BadSetting> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|e| BadSetting::new("TLS", &e.to_string()))?;
    let mut tls = if settings.insecure {
        builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone(provider)))
    } else {
        builder.with_root_certificates(if encrypted { roots(settings)? } else { RootCertStore::empty() })
    }
    .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

fn roots(settings: &Settings) -> Result<RootCertStore, BadSetting> {
    let mut roots = RootCertStore::empty();
    match &settings.roots {
        Some(pem) => add(&mut roots, pem, "SSL_CERT_FILE")?,
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
    }
    if let Some(pem) = &settings.extra_roots {
        add(&mut roots, pem, "the certificates")?;
    }
    Ok(roots)
}

/// A store of many certificates may hold some that rustls does not read; one that holds none it reads is a mistake.
fn add(roots: &mut RootCertStore, pem: &str, what: &str) -> Result<(), BadSetting> {
    let certificates: Vec<CertificateDer<'_>> = CertificateDer::pem_slice_iter(pem.as_bytes())
        .collect::<Result<_, _>>()
        .map_err(|e| BadSetting::new(what, &format!("no PEM: {e}")))?;
    let (added, _) = roots.add_parsable_certificates(certificates);
    if added == 0 {
        return Err(BadSetting::new(what, "there is no certificate in it"));
    }
    Ok(())
}

/// Takes every certificate: for `NODE_TLS_REJECT_UNAUTHORIZED=0` alone.
#[derive(Debug)]
struct Anyone(Arc<CryptoProvider>);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
