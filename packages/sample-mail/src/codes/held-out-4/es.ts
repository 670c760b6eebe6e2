import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-4-patinetes',
    from: 'Zumbapatín <hola@zumbapatin.example>',
    subject: 'Confirma tu correo en Zumbapatín',
    text: `¡Hola, Lucía!

Ya casi puedes rodar. Escribe este código en la app para confirmar tu correo:

   2 9 4 7 5 3

Caduca en 10 minutos.

¿No has sido tú? No hagas nada y el código dejará de funcionar.

Zumbapatín S.L. - C/ Marina 118, 08018 Barcelona
`,
    code: '294753',
    link: null,
    note: 'a space after each digit',
  },
  {
    name: 'es-4-universidad',
    from: 'Campus Virtual Garbí <soporte@campus-garbi.example>',
    subject: 'Clave de acceso temporal',
    html: `<p>Estimado/a estudiante:</p><p>Se ha solicitado el acceso al Campus Virtual con su número de expediente <b>20267714</b>.</p><p>Su clave de un solo uso es: <code style="font-size:20px">61830274</code></p><p>Introdúzcala en la pantalla de acceso antes de las 09:45 h. No responda a este mensaje; para incidencias, llame al 950 555 018 o visite <a href="https://campus-garbi.example/ayuda">la página de ayuda</a>.</p>`,
    code: '61830274',
    link: null,
    note: 'eight digits after a student number of eight in bold',
  },
  {
    name: 'es-4-cambio-correo',
    from: 'Banco Alcazaba <avisos@alcazaba.example>',
    subject: 'Código para cambiar su correo electrónico',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Apreciado cliente:

Hemos recibido una solicitud para cambiar el correo de contacto de su cuenta terminada en 8802. Para autorizar el cambio, introduzca el código 557-912 en la banca en línea.

Si no ha realizado esta solicitud, contacte con nosotros en el 900 555 321.

Recuerde: el banco nunca le pedirá este código por teléfono.

Banco Alcazaba, S.A. Ref. 2026/1125/00731
`,
    code: '557912',
    link: null,
    note: 'in the middle of a sentence, with a dash; account end, phone and reference around it',
  },
  {
    name: 'es-4-bolsa-empleo',
    from: 'Empleo Sur <registro@empleosur.example>',
    subject: 'Verifica tu cuenta de Empleo Sur',
    encoding: 'base64',
    html: `<table width="600" bgcolor="#ffffff"><tr><td><h1>¡Bienvenido, Andrés!</h1><p>Gracias por crear tu cuenta. Para poder inscribirte en las 3.150 ofertas activas, verifica antes tu correo:</p><p align="center"><a href="https://click.empleosur.example/ls/click?upn=u001.aB3dE9-verify" style="background:#c62828;color:#fff;padding:12px 26px;text-decoration:none">Verificar mi cuenta</a></p><p>Después podrás:</p><ul><li><a href="https://empleosur.example/cv">subir tu currículum</a></li><li><a href="https://empleosur.example/alertas">crear alertas</a></li></ul></td></tr><tr><td><small><a href="https://empleosur.example/baja">Darme de baja</a></small></td></tr></table>`,
    code: null,
    link: 'https://click.empleosur.example/ls/click?upn=u001.aB3dE9-verify',
    note: 'a tracked address, more things to do below it',
  },
  {
    name: 'es-4-enlace-revista',
    from: 'Revista Trasluz <suscriptores@trasluz.example>',
    subject: 'Tu enlace para entrar en Trasluz',
    text: `Hola:

Nos has pedido entrar sin contraseña. Pulsa aquí y listo:

https://trasluz.example/entrar?t=f3b6c1d84e&u=20931

El enlace sirve una sola vez y durante 15 minutos.

Último número: Trasluz 148 (noviembre de 2026), https://trasluz.example/numeros/148
`,
    code: null,
    link: 'https://trasluz.example/entrar?t=f3b6c1d84e&u=20931',
    note: 'a magic link, then one to the latest issue',
  },
  {
    name: 'es-4-entradas-teatro',
    from: 'Taquilla Central <entradas@taquillacentral.example>',
    subject: 'Tus entradas: La casa encendida, 12 de diciembre',
    html: `<h2>¡Compra realizada!</h2><p>Localizador: <strong>8H3KQ2</strong></p><table border="1" cellpadding="4"><tr><th>Sesión</th><th>Fila</th><th>Butaca</th><th>Precio</th></tr><tr><td>12/12/2026 20:30</td><td>14</td><td>1407</td><td>24,00 €</td></tr><tr><td>12/12/2026 20:30</td><td>14</td><td>1409</td><td>24,00 €</td></tr></table><p>Gastos de gestión: 3,60 €. Total cargado en su tarjeta *6215: 51,60 €.</p><p>Presente el código QR del PDF adjunto en la entrada del teatro (apertura de puertas: 19:45).</p><p><a href="https://taquillacentral.example/mis-compras/8H3KQ2">Descargar entradas</a></p>`,
    code: null,
    link: null,
    note: 'a booking reference in bold, seats of four digits, a QR code spoken of',
  },
  {
    name: 'es-4-soporte',
    from: 'Fibra Levante <soporte@fibralevante.example>',
    subject: '[Incidencia 620184] Hemos recibido tu consulta',
    text: `Hola, Rosa:

Hemos abierto la incidencia n.º 620184 con tu consulta del 24/11/2026:

> Desde ayer el router muestra el código de error 0651 y la
> velocidad no pasa de 100 Mb/s (contrato 60077125).

Te responderemos en un plazo máximo de 24 horas. Si quieres añadir algo, responde a este correo sin cambiar el asunto.

Equipo de soporte, lunes a viernes de 8:00 a 20:00, tel. 960 555 700
`,
    code: null,
    link: null,
    note: 'a ticket of six digits, an error code, a contract',
  },
];
