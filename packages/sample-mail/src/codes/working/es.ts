import type { WrittenCase } from '../written-case.ts';

export const es: readonly WrittenCase[] = [
  {
    name: 'es-boletin',
    from: 'El Faro de Cedeira <boletin@farocedeira.example>',
    subject: 'Boletín 118: lo que costó 2026',
    encoding: 'base64',
    html: `<p>En 2020 el kilo valía 2,40 €; hoy, 3,95 € (+64 %).</p><p>Encuentro el 5/12/2026 a las 19:30, C/ Real 48, 15350 Cedeira. Tel. 981 555 044.</p><p><a href="https://farocedeira.example/118">Leer en el navegador</a> <a href="https://farocedeira.example/baja?i=30771">Cancelar suscripción</a></p>`,
    code: null,
    link: null,
    note: 'years, prices, date, phone',
  },
  {
    name: 'es-celda-grande',
    from: 'Clínica Mirador <citas@clinicamirador.example>',
    subject: 'Verificación en dos pasos',
    encoding: 'base64',
    html: `<table align="center" width="600" style="background:#eef6ff"><tr><td>Estimado/a paciente:</td></tr><tr><td>Para continuar, introduzca la siguiente clave de un solo uso:</td></tr><tr><td style="font-size:34px;text-align:center;padding:30px"><span>71</span><span style="padding-left:12px">93</span><span style="padding-left:12px">60</span></td></tr><tr><td style="font-size:11px">Clínica Mirador, C/ Alcalá 204, 28028 Madrid. Historia n.º 55012.</td></tr></table>`,
    code: '719360',
    link: null,
    note: 'three spans without a space between them; called clave',
  },
  {
    name: 'es-compra-segura',
    from: 'Banco Poniente <avisos@bancoponiente.example>',
    subject: 'Clave para tu compra en Zapatería Gil',
    html: `<p>Compra: <b>54,95 EUR</b> en Zapatería Gil el 25/11/2026 a las 13:20.</p><p>Tarjeta terminada en 8812.</p><p>Tu clave de firma: <b>KD4 81P</b></p><p>Nunca te la pediremos por teléfono.</p>`,
    code: 'KD481P',
    link: null,
    note: 'letters and digits in two groups: the space goes',
  },
  {
    name: 'es-cupon',
    from: 'Mercado Central <ofertas@mercadocentral.example>',
    subject: 'Tu cupón de 200 pesos',
    text: `Usa el cupón VUELVE200 en tu próxima compra mayor a $999.
Válido hasta el 31/12/2026. Máximo 1 por cliente.

https://mercadocentral.example/cupones
`,
    code: null,
    link: null,
    note: 'a coupon',
  },
  {
    name: 'es-enlace-y-codigo',
    from: 'Rutas y Botas <registro@rutasybotas.example>',
    subject: 'Confirma tu cuenta',
    text: `¡Bienvenido, Íñigo!

Confirma tu cuenta en este enlace:
https://rutasybotas.example/confirmar/u/48213?t=Zz8-kq2

o escribe el código 948-116 en la aplicación.

Darse de baja: https://rutasybotas.example/baja?u=48213
`,
    code: '948116',
    link: 'https://rutasybotas.example/confirmar/u/48213?t=Zz8-kq2',
    note: 'both; a user number inside the links',
  },
  {
    name: 'es-inicio-sesion',
    from: 'Cuaderno <seguridad@cuaderno.example>',
    subject: 'Nuevo inicio de sesión en tu cuenta',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Hemos detectado un inicio de sesión desde Valparaíso, Chile.

Fecha: 25/11/2026 02:17
IP: 198.51.100.140
Navegador: Firefox 145

Si fuiste tú, no hace falta que hagas nada. Si no, protege tu cuenta en https://cuaderno.example/seguridad
`,
    code: null,
    link: null,
    note: 'sign-in notice without code',
  },
  {
    name: 'es-prosa-larga',
    from: 'Biblioteca Popular San Telmo <socios@bpsantelmo.example>',
    subject: 'Sobre su carné de socio',
    charset: 'windows-1252',
    encoding: '8bit',
    text: `Estimada señora Núñez:

Nos alegra que, después de tantos años (su ficha es de 1994 y lleva el número 3071), quiera volver a retirar libros. La página le pedirá un número de verificación, y el suyo, que vale sólo por hoy, es el 8840217; una vez que lo haya escrito podrá reservar hasta 6 títulos. La cuota sigue siendo de $1.500 por mes.

Atentamente,
La comisión
`,
    code: '8840217',
    link: null,
    note: 'seven digits, the label well before; a year, a card number and a fee around',
  },
  {
    name: 'es-restablecer',
    from: 'Mercado Central <cuenta@mercadocentral.example>',
    subject: 'Restablece tu contraseña',
    html: `<div><a href="https://mercadocentral.example/">Mercado Central</a><p>Recibimos una solicitud para cambiar tu contraseña.</p><a style="background:#0a7d32" href="https://mercadocentral.example/clave/restablecer?sid=7f10&amp;x=902">Crear nueva contraseña</a><p>El enlace vence en 30 minutos. ¿No fuiste tú? <a href="https://mercadocentral.example/ayuda">Ayuda</a></p></div>`,
    code: null,
    link: 'https://mercadocentral.example/clave/restablecer?sid=7f10&x=902',
    note: 'reset button between the home page and help',
  },
];
