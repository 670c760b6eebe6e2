import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-3-compra-online',
    from: 'Tarjetas Quetzal <3ds@tarjetasquetzal.example>',
    subject: 'Autoriza tu compra en Mueblería Roble',
    text: `Estimado Jorge:

Para autorizar la compra de MXN 4,699.00 en MUEBLERIA ROBLE con tu tarjeta terminada en 3307, ingresa la contraseña dinámica 591840.

Fecha: 25/11/2026 02:14 h. Vence en 180 segundos.

Si no reconoces esta compra llama al 55 5555 0142.
`,
    code: '591840',
    link: null,
    note: 'called a dynamic password; an amount, the end of a card, seconds and a phone number',
  },
  {
    name: 'es-3-asunto-solo',
    from: 'Mate y Charla <hola@mateycharla.example>',
    subject: 'Mate y Charla - tu código para entrar es 4406',
    html: `<p>¡Buenas, che!</p><p>El código está en el asunto de este mail. Copialo en la app antes de que se enfríe el agua (10 minutos).</p><p>¿No lo pediste? Borrá este mensaje y listo.</p>`,
    code: '4406',
    link: null,
    note: 'in the subject only, in Argentine Spanish',
  },
  {
    name: 'es-3-cambio-correo',
    from: 'Editorial Cardón <lectores@cardon.example>',
    subject: 'Confirma tu nueva dirección de correo',
    html: `<table width="600"><tr><td><a href="https://cardon.example/"><img src="https://cardon.example/i/c.png" alt="Cardón"></a></td></tr><tr><td><p>Hola, Sofía:</p><p>Has pedido usar esta dirección en lugar de sofia@antes.example. Para terminar el cambio:</p><p><a href="https://cardon.example/cuenta/correo/confirmar?u=20931&amp;f=0b77d1c4">Confirmar mi nueva dirección</a></p><p>Tienes 3 días. Si no lo pediste, <a href="https://cardon.example/cuenta/correo/cancelar?u=20931">cancela el cambio</a>.</p></td></tr><tr><td><a href="https://cardon.example/novedades">Novedades</a> · <a href="https://cardon.example/legal">Aviso legal</a></td></tr></table>`,
    code: null,
    link: 'https://cardon.example/cuenta/correo/confirmar?u=20931&f=0b77d1c4',
    note: 'confirm or cancel a change of address',
  },
  {
    name: 'es-3-incidencia-fibra',
    from: 'FibraSur <averias@fibrasur.example>',
    subject: 'Incidencia 70031882 resuelta',
    charset: 'iso-8859-15',
    text: `Hola:

Hemos resuelto la incidencia n.º 70031882 de tu línea 955 550 173. Si sigues sin conexión, apaga el router 30 segundos y vuelve a encenderlo.

Tu técnico: Raúl (código de técnico 4418)
Duración de la avería: 3 h 25 min
Compensación: 2,15 € en la factura de diciembre

Gracias por tu paciencia.
FibraSur, Avda. de la Palmera 200, 41012 Sevilla
`,
    code: null,
    link: null,
    note: 'the code of a technician, a ticket number',
  },
  {
    name: 'es-3-entradas-teatro',
    from: 'Teatro Alameda <taquilla@teatroalameda.example>',
    subject: 'Tus entradas para «La casa vacía»',
    html: `<h2>La casa vacía</h2><p>Viernes 4 de diciembre de 2026, 20:30 h<br>Platea, fila 8, butacas 14 y 16<br>2 × 24,00 € + 1,50 € de gestión</p><p>Presenta este código en la puerta:</p><p style="font:bold 24px monospace">TA26-118-00457</p><p><a href="https://teatroalameda.example/entradas/00457.pdf">Descargar entradas</a></p><p>Calle Mayor 31, 28013 Madrid</p>`,
    code: null,
    link: null,
    note: 'a code that is a ticket',
  },
  {
    name: 'es-3-enlace-y-numero',
    from: 'Cuaderno Abierto <acceso@cuadernoabierto.example>',
    subject: 'Entra en Cuaderno Abierto',
    text: `Hola, Inés:

Abre este enlace para entrar:
https://cuadernoabierto.example/entrar/k/8dPq-0Zs1-77

¿Estás en otro ordenador? Escribe allí este código: 37 84 15

El enlace y el código dejan de funcionar en 10 minutos.

Cuaderno Abierto, 2019-2026
Ayuda: https://cuadernoabierto.example/ayuda
`,
    html: `<p>Hola, Inés:</p><p><a href="https://cuadernoabierto.example/entrar/k/8dPq-0Zs1-77">Entrar ahora</a></p><p>¿Estás en otro ordenador? Escribe allí este código:</p><h2>37 84 15</h2><p>El enlace y el código dejan de funcionar en 10 minutos.</p><p>Cuaderno Abierto, 2019-2026 · <a href="https://cuadernoabierto.example/ayuda">Ayuda</a></p>`,
    code: '378415',
    link: 'https://cuadernoabierto.example/entrar/k/8dPq-0Zs1-77',
    note: 'both, in text and HTML; a range of years',
  },
];
