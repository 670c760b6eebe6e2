import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-2-ayuntamiento',
    from: 'Sede Electrónica de Valdemora <sede@valdemora.example>',
    subject: 'Clave de un solo uso',
    charset: 'windows-1252',
    text: `Estimada ciudadana:

Para firmar su solicitud con número de registro 2026-E-RE-10442 introduzca en la sede electrónica la clave 3RT8VX antes de las 12:45.

Esta clave solo sirve una vez. Si no ha iniciado ningún trámite, llame al 010.

Ayuntamiento de Valdemora
Plaza Mayor, 1 - 28340 Valdemora
`,
    code: '3RT8VX',
    link: null,
    note: 'letters and digits; a registry number, a time, a postal code',
  },
  {
    name: 'es-2-reparto-comida',
    from: 'Ñam a Casa <hola@namacasa.example>',
    subject: 'Tu código: 0417',
    html: `<table width="100%" bgcolor="#fff3e0"><tr><td align="center"><h2>¡Hola, Lucía!</h2><p>Escribe este código en la app para entrar:</p><table><tr><td style="padding:8px;border:1px solid #fb8c00;font-size:40px">0</td><td style="padding:8px;border:1px solid #fb8c00;font-size:40px">4</td><td style="padding:8px;border:1px solid #fb8c00;font-size:40px">1</td><td style="padding:8px;border:1px solid #fb8c00;font-size:40px">7</td></tr></table><p>Vale durante 5 minutos. Llevas 12 pedidos en 2026 y has ahorrado 23,40 €.</p><p><a href="https://namacasa.example/ayuda">Ayuda</a></p></td></tr></table>`,
    code: '0417',
    link: null,
    note: 'a cell for each digit, nought first; whole in the subject',
  },
  {
    name: 'es-2-biblioteca',
    from: 'Biblioteca Pública de Arroyal <carne@biblioarroyal.example>',
    subject: 'Active su carné digital',
    text: `Bienvenido a la biblioteca.

Su carné n.º 0093318 está listo. Para activarlo y elegir su PIN, abra esta dirección:

https://biblioarroyal.example/carne/activar/6f1d0a7e-0c55-4b0b-9d37-2a61c0de7718

El enlace caduca a los 7 días. Nuestro horario: lunes a viernes de 9:00 a 20:30.
Web: https://biblioarroyal.example - Tel. 947 555 018
`,
    code: null,
    link: 'https://biblioarroyal.example/carne/activar/6f1d0a7e-0c55-4b0b-9d37-2a61c0de7718',
    note: 'a card number and the word PIN, but no code',
  },
  {
    name: 'es-2-billete-tren',
    from: 'Ferrocarriles del Duero <billetes@fdduero.example>',
    subject: 'Tu billete Zamora - Madrid, 28 de noviembre',
    html: `<p>¡Buen viaje, Martín!</p><table><tr><td>Localizador</td><td><b style="font-size:24px">X7K2QP</b></td></tr><tr><td>Tren</td><td>04185</td></tr><tr><td>Salida</td><td>07:52</td></tr><tr><td>Coche / plaza</td><td>6 / 11B</td></tr><tr><td>Precio</td><td>31,75 €</td></tr></table><p>Enseña el código QR adjunto al subir. <a href="https://fdduero.example/billete/X7K2QP.pdf">Descargar PDF</a></p>`,
    code: null,
    link: null,
    note: 'a booking reference in bold, the words QR code',
  },
  {
    name: 'es-2-aviso-seguridad',
    from: 'Banco del Páramo <avisos@bancoparamo.example>',
    subject: 'Así protegemos tus claves',
    encoding: 'base64',
    html: `<h1>Nunca te pediremos tu código</h1><p>En 2025 bloqueamos 14.820 intentos de fraude. Recuerda:</p><ul><li>El código de 6 dígitos que te enviamos al pagar es solo para ti.</li><li>No llames a números que empiecen por 807.</li><li>Si dudas, llama al 900 555 246.</li></ul><p><a href="https://bancoparamo.example/seguridad">Más consejos</a></p><p>Banco del Páramo, S.A. NIF A-47001234. C/ Real 8, 34001 Palencia</p>`,
    code: null,
    link: null,
    note: 'advice about codes, with none in it',
  },
  {
    name: 'es-2-nueva-clave-gimnasio',
    from: 'Gimnasio Tortuga <socios@gimtortuga.example>',
    subject: 'Restablece tu contraseña',
    html: `<p>Hola, Andrés:</p><p>Hemos recibido una solicitud para cambiar la contraseña de tu área de socio (n.º 5512).</p><p><a href="https://gimtortuga.example/clave/nueva?id=5512&amp;tk=Ab93kLmQ">https://gimtortuga.example/clave/nueva?id=5512&amp;tk=Ab93kLmQ</a></p><p>¿No la has pedido tú? <a href="https://gimtortuga.example/clave/anular?id=5512">Avísanos</a>.</p><p>Gimnasio Tortuga · Avda. de América 40 · 37004 Salamanca</p>`,
    code: null,
    link: 'https://gimtortuga.example/clave/nueva?id=5512&tk=Ab93kLmQ',
    note: 'the text of the link is its address; another for whoever did not ask',
  },
];
