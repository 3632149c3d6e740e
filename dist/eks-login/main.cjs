/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 340:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/aws.cjs");

/***/ }),

/***/ 551:
/***/ ((module) => {

"use strict";
module.exports = require("../parts/kubernetes.cjs");

/***/ }),

/***/ 613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 23:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_crypto=__commonJS({"lazy:crypto"(exports2,module2){var load2=()=>__nccwpck_require__(598);module2.exports={get Certificate(){return load2().Certificate},
get Cipheriv(){return load2().Cipheriv},get Decipheriv(){return load2().Decipheriv},get DiffieHellman(){return load2().DiffieHellman},get DiffieHellmanGroup(){return load2().
DiffieHellmanGroup},get ECDH(){return load2().ECDH},get Hash(){return load2().Hash},get Hmac(){return load2().Hmac},get KeyObject(){return load2().KeyObject},get Sign(){
return load2().Sign},get Verify(){return load2().Verify},get X509Certificate(){return load2().X509Certificate},get argon2(){return load2().argon2},get argon2Sync(){
return load2().argon2Sync},get checkPrime(){return load2().checkPrime},get checkPrimeSync(){return load2().checkPrimeSync},get constants(){return load2().constants},
get createCipheriv(){return load2().createCipheriv},get createDecipheriv(){return load2().createDecipheriv},get createDiffieHellman(){return load2().createDiffieHellman},
get createDiffieHellmanGroup(){return load2().createDiffieHellmanGroup},get createECDH(){return load2().createECDH},get createHash(){return load2().createHash},
get createHmac(){return load2().createHmac},get createPrivateKey(){return load2().createPrivateKey},get createPublicKey(){return load2().createPublicKey},get createSecretKey(){
return load2().createSecretKey},get createSign(){return load2().createSign},get createVerify(){return load2().createVerify},get decapsulate(){return load2().decapsulate},
get diffieHellman(){return load2().diffieHellman},get encapsulate(){return load2().encapsulate},get generateKey(){return load2().generateKey},get generateKeyPair(){
return load2().generateKeyPair},get generateKeyPairSync(){return load2().generateKeyPairSync},get generateKeySync(){return load2().generateKeySync},get generatePrime(){
return load2().generatePrime},get generatePrimeSync(){return load2().generatePrimeSync},get getCipherInfo(){return load2().getCipherInfo},get getCiphers(){return load2().
getCiphers},get getCurves(){return load2().getCurves},get getDiffieHellman(){return load2().getDiffieHellman},get getFips(){return load2().getFips},get getHashes(){
return load2().getHashes},get getRandomValues(){return load2().getRandomValues},get hash(){return load2().hash},get hkdf(){return load2().hkdf},get hkdfSync(){return load2().
hkdfSync},get pbkdf2(){return load2().pbkdf2},get pbkdf2Sync(){return load2().pbkdf2Sync},get privateDecrypt(){return load2().privateDecrypt},get privateEncrypt(){
return load2().privateEncrypt},get publicDecrypt(){return load2().publicDecrypt},get publicEncrypt(){return load2().publicEncrypt},get randomBytes(){return load2().
randomBytes},get randomFill(){return load2().randomFill},get randomFillSync(){return load2().randomFillSync},get randomInt(){return load2().randomInt},get randomUUID(){
return load2().randomUUID},get randomUUIDv7(){return load2().randomUUIDv7},get scrypt(){return load2().scrypt},get scryptSync(){return load2().scryptSync},get secureHeapUsed(){
return load2().secureHeapUsed},get setEngine(){return load2().setEngine},get setFips(){return load2().setFips},get sign(){return load2().sign},get subtle(){return load2().
subtle},get timingSafeEqual(){return load2().timingSafeEqual},get verify(){return load2().verify},get webcrypto(){return load2().webcrypto}}}});var require_http=__commonJS({"lazy:http"(exports2,module2){var load2=()=>__nccwpck_require__(67);module2.exports={get Agent(){return load2().Agent},get ClientRequest(){
return load2().ClientRequest},get CloseEvent(){return load2().CloseEvent},get IncomingMessage(){return load2().IncomingMessage},get METHODS(){return load2().METHODS},
get MessageEvent(){return load2().MessageEvent},get OutgoingMessage(){return load2().OutgoingMessage},get STATUS_CODES(){return load2().STATUS_CODES},get Server(){
return load2().Server},get ServerResponse(){return load2().ServerResponse},get WebSocket(){return load2().WebSocket},get _connectionListener(){return load2()._connectionListener},
get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get maxHeaderSize(){return load2().maxHeaderSize},
get request(){return load2().request},get setGlobalProxyFromEnv(){return load2().setGlobalProxyFromEnv},get setMaxIdleHTTPParsers(){return load2().setMaxIdleHTTPParsers},
get validateHeaderName(){return load2().validateHeaderName},get validateHeaderValue(){return load2().validateHeaderValue}}}});var require_https=__commonJS({"lazy:https"(exports2,module2){var load2=()=>__nccwpck_require__(708);module2.exports={get Agent(){return load2().Agent},get Server(){
return load2().Server},get createServer(){return load2().createServer},get get(){return load2().get},get globalAgent(){return load2().globalAgent},get request(){
return load2().request}}}});function getProxyUrl(reqUrl){let usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;let proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:
process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("h\
ttps://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.hostname)return!1;let reqHost=reqUrl.hostname;if(isLoopbackAddress(
reqHost))return!0;let noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol===
"http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);let upperReqHosts=[reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}\
:${reqPort}`);for(let upperNoProxyItem of noProxy.split(",").map(x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||
x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){let hostLower=host.
toLowerCase();return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL,
init_proxy=__esm({"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tls=__commonJS({"lazy:tls"(exports2,module2){var load2=()=>__nccwpck_require__(692);module2.exports={get CLIENT_RENEG_LIMIT(){return load2().CLIENT_RENEG_LIMIT},
get CLIENT_RENEG_WINDOW(){return load2().CLIENT_RENEG_WINDOW},get DEFAULT_CIPHERS(){return load2().DEFAULT_CIPHERS},get DEFAULT_ECDH_CURVE(){return load2().DEFAULT_ECDH_CURVE},
get DEFAULT_MAX_VERSION(){return load2().DEFAULT_MAX_VERSION},get DEFAULT_MIN_VERSION(){return load2().DEFAULT_MIN_VERSION},get SecureContext(){return load2().SecureContext},
get Server(){return load2().Server},get TLSSocket(){return load2().TLSSocket},get checkServerIdentity(){return load2().checkServerIdentity},get connect(){return load2().
connect},get convertALPNProtocols(){return load2().convertALPNProtocols},get createSecureContext(){return load2().createSecureContext},get createServer(){return load2().
createServer},get getCACertificates(){return load2().getCACertificates},get getCertificateCompressionAlgorithms(){return load2().getCertificateCompressionAlgorithms},
get getCiphers(){return load2().getCiphers},get rootCertificates(){return load2().rootCertificates},get setDefaultCACertificates(){return load2().setDefaultCACertificates}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=__nccwpck_require__(278),tls=require_tls(),http3=require_http(),https3=require_https(),
events2=__nccwpck_require__(434),assert=__nccwpck_require__(613),util=__nccwpck_require__(23);exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=httpsOverHttp2;exports2.httpOverHttps=
httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,
agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);return agent.request=http3.request,agent.createSocket=createSecureSocket,agent.defaultPort=
443,agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);return agent.request=https3.request,agent}function httpsOverHttps2(options){var agent=new TunnelingAgent(
options);return agent.request=https3.request,agent.createSocket=createSecureSocket,agent.defaultPort=443,agent}function TunnelingAgent(options){var self=this;self.
options=options||{},self.proxyOptions=self.options.proxy||{},self.maxSockets=self.options.maxSockets||http3.Agent.defaultMaxSockets,self.requests=[],self.sockets=
[],self.on("free",function(socket,host,port,localAddress){for(var options2=toOptions(host,port,localAddress),i=0,len=self.requests.length;i<len;++i){var pending=self.
requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1),pending.request.onSocket(socket);return}}socket.destroy(),self.
removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function(req,host,port,localAddress){var self=this,
options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.
createSocket(options,function(socket){socket.on("free",onFree),socket.on("close",onCloseOrRemove),socket.on("agentRemove",onCloseOrRemove),req.onSocket(socket);
function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket),socket.removeListener("free",onFree),socket.removeListener(
"close",onCloseOrRemove),socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function(options,cb){var self=this,placeholder={};
self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:!1,headers:{host:options.
host+":"+options.port}});options.localAddress&&(connectOptions.localAddress=options.localAddress),connectOptions.proxyAuth&&(connectOptions.headers=connectOptions.
headers||{},connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")),debug2("making CONNECT request");var connectReq=self.
request(connectOptions);connectReq.useChunkedEncodingByDefault=!1,connectReq.once("response",onResponse),connectReq.once("upgrade",onUpgrade),connectReq.once("c\
onnect",onConnect),connectReq.once("error",onError),connectReq.end();function onResponse(res){res.upgrade=!0}function onUpgrade(res,socket,head){process.nextTick(
function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){if(connectReq.removeAllListeners(),socket.removeAllListeners(),res.statusCode!==200){
debug2("tunneling socket could not be established, statusCode=%d",res.statusCode),socket.destroy();var error2=new Error("tunneling socket could not be establish\
ed, statusCode="+res.statusCode);error2.code="ECONNRESET",options.request.emit("error",error2),self.removeSocket(placeholder);return}if(head.length>0){debug2("g\
ot illegal response body from proxy"),socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder);return}return debug2("tunneling connection has established"),self.sockets[self.sockets.indexOf(placeholder)]=socket,
cb(socket)}function onError(cause){connectReq.removeAllListeners(),debug2(`tunneling socket could not be established, cause=%s
`,cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET",options.request.emit(
"error",error2),self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function(socket){var pos=this.sockets.indexOf(socket);if(pos!==-1){this.sockets.
splice(pos,1);var pending=this.requests.shift();pending&&this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){
var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host"),tlsOptions=mergeOptions(
{},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host}),secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(
socket)]=secureSocket,cb(secureSocket)})}function toOptions(host,port,localAddress){return typeof host=="string"?{host,port,localAddress}:host}function mergeOptions(target){
for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides=="object")for(var keys=Object.keys(overrides),j=0,keyLen=keys.length;j<
keyLen;++j){var k=keys[j];overrides[k]!==void 0&&(target[k]=overrides[k])}}return target}var debug2;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?
debug2=function(){var args=Array.prototype.slice.call(arguments);typeof args[0]=="string"?args[0]="TUNNEL: "+args[0]:args.unshift("TUNNEL:"),console.error.apply(
console,args)}:debug2=function(){};exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var require_index_js=__commonJS({"lazy:node_modules/tunnel/index.js.lazy"(exports2,module2){var load2=()=>require_tunnel2();module2.exports={get debug(){return load2().
debug},get httpOverHttp(){return load2().httpOverHttp},get httpOverHttps(){return load2().httpOverHttps},get httpsOverHttp(){return load2().httpsOverHttp},get httpsOverHttps(){
return load2().httpsOverHttps}}}});var ProxyAgent,init_undici=__esm({"scripts/build/stand-ins/undici.ts"(){ProxyAgent=class{}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){let proxyUrl=getProxyUrl(new URL(
serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){return new URL(requestUrl).protocol==="https:"}var http,https,tunnel,__awaiter,HttpCodes,
Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,HttpClientError,HttpClientResponse,
HttpClient,lowercaseKeys,init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require_http(),1),https=__toESM(require_https(),1);init_proxy();
tunnel=__toESM(require_index_js(),1);init_undici();__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2.OK=200]="OK",HttpCodes2[HttpCodes2.
MultipleChoices=300]="MultipleChoices",HttpCodes2[HttpCodes2.MovedPermanently=301]="MovedPermanently",HttpCodes2[HttpCodes2.ResourceMoved=302]="ResourceMoved",HttpCodes2[HttpCodes2.
SeeOther=303]="SeeOther",HttpCodes2[HttpCodes2.NotModified=304]="NotModified",HttpCodes2[HttpCodes2.UseProxy=305]="UseProxy",HttpCodes2[HttpCodes2.SwitchProxy=306]=
"SwitchProxy",HttpCodes2[HttpCodes2.TemporaryRedirect=307]="TemporaryRedirect",HttpCodes2[HttpCodes2.PermanentRedirect=308]="PermanentRedirect",HttpCodes2[HttpCodes2.
BadRequest=400]="BadRequest",HttpCodes2[HttpCodes2.Unauthorized=401]="Unauthorized",HttpCodes2[HttpCodes2.PaymentRequired=402]="PaymentRequired",HttpCodes2[HttpCodes2.
Forbidden=403]="Forbidden",HttpCodes2[HttpCodes2.NotFound=404]="NotFound",HttpCodes2[HttpCodes2.MethodNotAllowed=405]="MethodNotAllowed",HttpCodes2[HttpCodes2.NotAcceptable=
406]="NotAcceptable",HttpCodes2[HttpCodes2.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",HttpCodes2[HttpCodes2.RequestTimeout=408]="RequestTime\
out",HttpCodes2[HttpCodes2.Conflict=409]="Conflict",HttpCodes2[HttpCodes2.Gone=410]="Gone",HttpCodes2[HttpCodes2.TooManyRequests=429]="TooManyRequests",HttpCodes2[HttpCodes2.
InternalServerError=500]="InternalServerError",HttpCodes2[HttpCodes2.NotImplemented=501]="NotImplemented",HttpCodes2[HttpCodes2.BadGateway=502]="BadGateway",HttpCodes2[HttpCodes2.
ServiceUnavailable=503]="ServiceUnavailable",HttpCodes2[HttpCodes2.GatewayTimeout=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2.
Accept="accept",Headers2.ContentType="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2.ApplicationJson="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect],
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout],RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"],ExponentialBackoffCeiling=
10,ExponentialBackoffTimeSlice=5,HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message),this.name="HttpClientError",
this.statusCode=statusCode,Object.setPrototypeOf(this,_HttpClientError.prototype)}},HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter(this,void 0,void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on(
"data",chunk=>{output=Buffer.concat([output,chunk])}),this.message.on("end",()=>{resolve3(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,
void 0,function*(){return new Promise(resolve3=>__awaiter(this,void 0,void 0,function*(){let chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)}),this.
message.on("end",()=>{resolve3(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent),this.handlers=handlers||[],this.requestOptions=requestOptions,requestOptions&&(requestOptions.ignoreSslError!=null&&(this._ignoreSslError=requestOptions.
ignoreSslError),this._socketTimeout=requestOptions.socketTimeout,requestOptions.allowRedirects!=null&&(this._allowRedirects=requestOptions.allowRedirects),requestOptions.
allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade),requestOptions.maxRedirects!=null&&(this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)),requestOptions.keepAlive!=null&&(this._keepAlive=requestOptions.keepAlive),requestOptions.allowRetries!=null&&(this._allowRetries=
requestOptions.allowRetries),requestOptions.maxRetries!=null&&(this._maxRetries=requestOptions.maxRetries))}options(requestUrl,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",
requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=
this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);let res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(
res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){let data=JSON.stringify(
obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),additionalHeaders[Headers.
ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.post(requestUrl,data,additionalHeaders);
return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
let data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson),
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);let res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let parsedUrl=new URL(requestUrl),info2=this._prepareRequest(verb,parsedUrl,headers),maxTries=this.
_allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1,numTries=0,response;do{if(response=yield this.requestRaw(info2,data),response&&response.message&&
response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(let handler of this.handlers)if(handler.canHandleAuthentication(response)){authenticationHandler=
handler;break}return authenticationHandler?authenticationHandler.handleAuthentication(this,info2,data):response}let redirectsRemaining=this._maxRedirects;for(;response.
message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>0;){let redirectUrl=response.message.headers.
location;if(!redirectUrl)break;let parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this beh\
avior, set the allowRedirectDowngrade option to true.");if(yield response.readBody(),parsedRedirectUrl.hostname!==parsedUrl.hostname)for(let header in headers)header.
toLowerCase()==="authorization"&&delete headers[header];info2=this._prepareRequest(verb,parsedRedirectUrl,headers),response=yield this.requestRaw(info2,data),redirectsRemaining--}
if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode))return response;numTries+=1,numTries<maxTries&&(yield response.readBody(),
yield this._performExponentialBackoff(numTries))}while(numTries<maxTries);return response})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(info2,data){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>{function callbackForResult(err,res){err?reject(err):res?resolve3(res):reject(
new Error("Unknown error"))}this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){typeof data=="string"&&(info2.
options.headers||(info2.options.headers={}),info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8"));let callbackCalled=!1;function handleResult(err,res){
callbackCalled||(callbackCalled=!0,onResult(err,res))}let req=info2.httpModule.request(info2.options,msg=>{let res=new HttpClientResponse(msg);handleResult(void 0,
res)}),socket;req.on("socket",sock=>{socket=sock}),req.setTimeout(this._socketTimeout||3*6e4,()=>{socket&&socket.end(),handleResult(new Error(`Request timeout: ${info2.
options.path}`))}),req.on("error",function(err){handleResult(err)}),data&&typeof data=="string"&&req.write(data,"utf8"),data&&typeof data!="string"?(data.on("cl\
ose",function(){req.end()}),data.pipe(req)):req.end()}getAgent(serverUrl){let parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
let parsedUrl=new URL(serverUrl),proxyUrl=getProxyUrl(parsedUrl);if(proxyUrl&&proxyUrl.hostname)return this._getProxyAgentDispatcher(parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){
let info2={};info2.parsedUrl=requestUrl;let usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=usingSsl?https:http;let defaultPort=usingSsl?443:80;if(info2.
options={},info2.options.host=info2.parsedUrl.hostname,info2.options.port=info2.parsedUrl.port?parseInt(info2.parsedUrl.port):defaultPort,info2.options.path=(info2.
parsedUrl.pathname||"")+(info2.parsedUrl.search||""),info2.options.method=method,info2.options.headers=this._mergeHeaders(headers),this.userAgent!=null&&(info2.
options.headers["user-agent"]=this.userAgent),info2.options.agent=this._getAgent(info2.parsedUrl),this.handlers)for(let handler of this.handlers)handler.prepareRequest(
info2.options);return info2}_mergeHeaders(headers){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),
lowercaseKeys(headers||{})):lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){let clientHeader;if(this.requestOptions&&this.
requestOptions.headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[header];headerValue&&(clientHeader=typeof headerValue=="number"?headerValue.toString():
headerValue)}let additionalValue=additionalHeaders[header];return additionalValue!==void 0?typeof additionalValue=="number"?additionalValue.toString():additionalValue:
clientHeader!==void 0?clientHeader:_default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){let clientHeader;if(this.requestOptions&&this.requestOptions.
headers){let headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];headerValue&&(typeof headerValue=="number"?clientHeader=String(headerValue):
Array.isArray(headerValue)?clientHeader=headerValue.join(", "):clientHeader=headerValue)}let additionalValue=additionalHeaders[Headers.ContentType];return additionalValue!==
void 0?typeof additionalValue=="number"?String(additionalValue):Array.isArray(additionalValue)?additionalValue.join(", "):additionalValue:clientHeader!==void 0?
clientHeader:_default}_getAgent(parsedUrl){let agent,proxyUrl=getProxyUrl(parsedUrl),useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy&&(agent=this.
_proxyAgent),useProxy||(agent=this._agent),agent)return agent;let usingSsl=parsedUrl.protocol==="https:",maxSockets=100;if(this.requestOptions&&(maxSockets=this.
requestOptions.maxSockets||http.globalAgent.maxSockets),proxyUrl&&proxyUrl.hostname){let agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(
Object.assign({},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})},
tunnelAgent,overHttps=proxyUrl.protocol==="https:";usingSsl?tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp:tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp,agent=tunnelAgent(agentOptions),this._proxyAgent=agent}if(!agent){let options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(
options):new http.Agent(options),this._agent=agent}return usingSsl&&this._ignoreSslError&&(agent.options=Object.assign(agent.options||{},{rejectUnauthorized:!1})),
agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive&&(proxyAgent=this._proxyAgentDispatcher),proxyAgent)return proxyAgent;let usingSsl=parsedUrl.
protocol==="https:";return proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:this._keepAlive?1:0},(proxyUrl.username||proxyUrl.password)&&{token:`\
Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`})),this._proxyAgentDispatcher=proxyAgent,usingSsl&&this._ignoreSslError&&(proxyAgent.
options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:!1})),proxyAgent}_getUserAgentWithOrchestrationId(userAgent){let baseUserAgent=userAgent||
"actions/http-client",orchId=process.env.ACTIONS_ORCHESTRATION_ID;if(orchId){let sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} action\
s_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,void 0,function*(){retryNumber=Math.
min(ExponentialBackoffCeiling,retryNumber);let ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve3=>setTimeout(()=>resolve3(),ms))})}_processResponse(res,options){
return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve3,reject)=>__awaiter(this,void 0,void 0,function*(){let statusCode=res.message.statusCode||
0,response={statusCode,result:null,headers:{}};statusCode===HttpCodes.NotFound&&resolve3(response);function dateTimeDeserializer(key,value){if(typeof value=="st\
ring"){let a=new Date(value);if(!isNaN(a.valueOf()))return a}return value}let obj,contents;try{contents=yield res.readBody(),contents&&contents.length>0&&(options&&
options.deserializeDates?obj=JSON.parse(contents,dateTimeDeserializer):obj=JSON.parse(contents),response.result=obj),response.headers=res.message.headers}catch{}
if(statusCode>299){let msg;obj&&obj.message?msg=obj.message:contents&&contents.length>0?msg=contents:msg=`Failed request: (${statusCode})`;let err=new HttpClientError(
msg,statusCode);err.result=response.result,reject(err)}else resolve3(response)}))})}},lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],
c),{})}});var require_index_js2=__commonJS({"lazy:node_modules/@actions/http-client/lib/index.js.lazy"(exports2,module2){var load2=()=>(init_lib(),__toCommonJS(lib_exports));
module2.exports={get Headers(){return load2().Headers},get HttpClient(){return load2().HttpClient},get HttpClientError(){return load2().HttpClientError},get HttpClientResponse(){
return load2().HttpClientResponse},get HttpCodes(){return load2().HttpCodes},get MediaTypes(){return load2().MediaTypes},get getProxyUrl(){return load2().getProxyUrl},
get isHttps(){return load2().isHttps}}}});var require_child_process=__commonJS({"lazy:child_process"(exports2,module2){var load2=()=>__nccwpck_require__(421);module2.exports={get ChildProcess(){return load2().
ChildProcess},get _forkChild(){return load2()._forkChild},get exec(){return load2().exec},get execFile(){return load2().execFile},get execFileSync(){return load2().
execFileSync},get execSync(){return load2().execSync},get fork(){return load2().fork},get spawn(){return load2().spawn},get spawnSync(){return load2().spawnSync}}}});var require_client_eks=__commonJS({"heavy:@aws-sdk/client-eks"(exports2,module2){module2.exports={get DescribeClusterCommand(){return (__nccwpck_require__(340)._aws_sdk_client_eks$DescribeClusterCommand)},get EKSClient(){return (__nccwpck_require__(340)._aws_sdk_client_eks$EKSClient)}}}});var require_client_sts=__commonJS({"heavy:@aws-sdk/client-sts"(exports2,module2){module2.exports={get AssumeRoleCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleCommand)},
get AssumeRoleWithWebIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$AssumeRoleWithWebIdentityCommand)},get GetCallerIdentityCommand(){return (__nccwpck_require__(340)._aws_sdk_client_sts$GetCallerIdentityCommand)},get STSClient(){return (__nccwpck_require__(340)._aws_sdk_client_sts$STSClient)}}}});var require_client_node=__commonJS({"heavy:@kubernetes/client-node"(exports2,module2){module2.exports={get KubeConfig(){return (__nccwpck_require__(551)._kubernetes_client_node$KubeConfig)}}}});var import_node_path=__nccwpck_require__(760),import_promises=__nccwpck_require__(500);var os=__toESM(__nccwpck_require__(857),1);function toCommandValue(input){return input==null?"":typeof input=="string"||input instanceof String?input:JSON.stringify(input)}function toCommandProperties(annotationProperties){
return Object.keys(annotationProperties).length?{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.
endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}:{}}function issueCommand(command2,properties,message){let cmd=new Command(command2,properties,message);process.stdout.write(cmd.toString()+os.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::",Command=class{constructor(command2,properties,message){command2||(command2="missing.command"),this.command=command2,
this.properties=properties,this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=
" ";let first=!0;for(let key in this.properties)if(this.properties.hasOwnProperty(key)){let val=this.properties[key];val&&(first?first=!1:cmdStr+=",",cmdStr+=`${key}\
=${escapeProperty(val)}`)}}return cmdStr+=`${CMD_STRING}${escapeData(this.message)}`,cmdStr}};function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require_crypto(),1),fs=__toESM(__nccwpck_require__(896),1),os2=__toESM(__nccwpck_require__(857),1);function issueFileCommand(command2,message){let filePath=process.env[`GITHUB_${command2}`];if(!filePath)throw new Error(`Unable to find environment variable for\
 file command ${command2}`);if(!fs.existsSync(filePath))throw new Error(`Missing file at path: ${filePath}`);fs.appendFileSync(filePath,`${toCommandValue(message)}${os2.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){let delimiter3=`ghadelimiter_${crypto.randomUUID()}`,convertedValue=toCommandValue(value);if(key.includes(
delimiter3))throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);if(convertedValue.includes(delimiter3))throw new Error(`U\
nexpected input: value should not contain the delimiter "${delimiter3}"`);return`${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`}var os5=__toESM(__nccwpck_require__(857),1);var import_http_client=__toESM(require_index_js2(),1);var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers)throw Error("The request has no headers");options.
headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter2(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},OidcClient=class _OidcClient{static createHttpClient(allowRetry=!0,maxRetry=10){let requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new import_http_client.HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
let token=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!token)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return token}static getIDTokenUrl(){
let runtimeUrl=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!runtimeUrl)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return runtimeUrl}static getCall(id_token_url){
return __awaiter3(this,void 0,void 0,function*(){var _a;let id_token=(_a=(yield _OidcClient.createHttpClient().getJson(id_token_url).catch(error2=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)})).result)===null||_a===void 0?void 0:_a.value;if(!id_token)throw new Error("Response json body do not have ID Token \
field");return id_token})}static getIDToken(audience2){return __awaiter3(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();if(audience2){
let encodedAudience=encodeURIComponent(audience2);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);let id_token=yield _OidcClient.
getCall(id_token_url);return setSecret(id_token),id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=__nccwpck_require__(857),import_fs=__nccwpck_require__(896),__awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(
fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,SUMMARY_ENV_VAR="GITHUB\
_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter4(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports jo\
b summaries.`);try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){let htmlAttrs=Object.entries(
attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter4(
this,void 0,void 0,function*(){let overwrite=!!options?.overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,
{encoding:"utf8"}),this.emptyBuffer()})}clear(){return __awaiter4(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this.
_buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){return this._buffer+=text,addEOL?this.addEOL():
this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code2,lang){let attrs=Object.assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code2),
attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.
wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
let element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||{},
attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.
addRaw(element).addEOL()}addSeparator(){let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
let element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}},_summary=new Summary;var summary=_summary;var import_os2=__toESM(__nccwpck_require__(857),1);var import_string_decoder=__nccwpck_require__(193);var os3=__toESM(__nccwpck_require__(857),1),events=__toESM(__nccwpck_require__(434),1),child=__toESM(require_child_process(),1),path3=__toESM(__nccwpck_require__(928),1);var path2=__toESM(__nccwpck_require__(928),1);var fs2=__toESM(__nccwpck_require__(896),1),path=__toESM(__nccwpck_require__(928),1),__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve3){resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,
unlink}=fs2.promises,IS_WINDOWS=process.platform==="win32";var READONLY=fs2.constants.O_RDONLY;function exists(fsPath){return __awaiter5(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="EN\
OENT")return!1;throw err}return!0})}function isRooted(p){if(p=normalizeSeparators(p),!p)throw new Error('isRooted() parameter "p" cannot be empty');return IS_WINDOWS?p.startsWith("\\")||/^[A-Z]:/i.
test(p):p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter5(this,void 0,void 0,function*(){let stats;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
let upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt))return filePath}else if(isUnixExecutable(stats))
return filePath}let originalFilePath=filePath;for(let extension of extensions){filePath=originalFilePath+extension,stats=void 0;try{stats=yield stat(filePath)}catch(err){
err.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}if(stats&&stats.isFile()){if(IS_WINDOWS){
try{let directory=path.dirname(filePath),upperName=path.basename(filePath).toUpperCase();for(let actualName of yield readdir(directory))if(upperName===actualName.
toUpperCase()){filePath=path.join(directory,actualName);break}}catch(err){console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}\
': ${err}`)}return filePath}else if(isUnixExecutable(stats))return filePath}}return""})}function normalizeSeparators(p){return p=p||"",IS_WINDOWS?(p=p.replace(/\//g,
"\\"),p.replace(/\\\\+/g,"\\")):p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.
gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");if(check){let result=yield which(
tool,!1);if(!result)throw IS_WINDOWS?new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found wi\
thin a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate ex\
ecutable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also c\
heck the file mode to verify the file is executable.`);return result}let matches=yield findInPath(tool);return matches&&matches.length>0?matches[0]:""})}function findInPath(tool){
return __awaiter6(this,void 0,void 0,function*(){if(!tool)throw new Error("parameter 'tool' is required");let extensions=[];if(IS_WINDOWS&&process.env.PATHEXT)for(let extension of process.
env.PATHEXT.split(path2.delimiter))extension&&extensions.push(extension);if(isRooted(tool)){let filePath=yield tryGetExecutablePath(tool,extensions);return filePath?
[filePath]:[]}if(tool.includes(path2.sep))return[];let directories=[];if(process.env.PATH)for(let p of process.env.PATH.split(path2.delimiter))p&&directories.push(
p);let matches=[];for(let directory of directories){let filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);filePath&&matches.push(filePath)}
return matches})}var import_timers=__nccwpck_require__(557),__awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){
resolve3(value)})}return new(P||(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})},IS_WINDOWS2=process.platform==="win32",ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
if(super(),!toolPath)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=toolPath,this.args=args||[],this.options=options||{}}_debug(message){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(message)}_getCommandString(options,noPrefix){let toolPath=this._getSpawnFileName(),
args=this._getSpawnArgs(options),cmd=noPrefix?"":"[command]";if(IS_WINDOWS2)if(this._isCmdFile()){cmd+=toolPath;for(let a of args)cmd+=` ${a}`}else if(options.windowsVerbatimArguments){
cmd+=`"${toolPath}"`;for(let a of args)cmd+=` ${a}`}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(let a of args)cmd+=` ${this._windowsQuoteCmdArg(a)}`}else{cmd+=
toolPath;for(let a of args)cmd+=` ${a}`}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString(),n=s.indexOf(os3.EOL);for(;n>-1;){
let line=s.substring(0,n);onLine(line),s=s.substring(n+os3.EOL.length),n=s.indexOf(os3.EOL)}return s}catch(err){return this._debug(`error processing line. Faile\
d with error ${err}`),""}}_getSpawnFileName(){return IS_WINDOWS2&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2&&
this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let a of this.args)argline+=" ",argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a);return argline+='"',[argline]}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){let upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile())return this._uvQuoteCmdArg(
arg);if(!arg)return'""';let cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],needsQuotes=!1;for(let char of arg)
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=!0;break}if(!needsQuotes)return arg;let reverse='"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],
quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+='"'):quoteHit=!1;return reverse+='"',reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){
if(!arg)return'""';if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"'))return arg;if(!arg.includes('"')&&!arg.includes("\\"))return`"${arg}"`;let reverse='\
"',quoteHit=!0;for(let i=arg.length;i>0;i--)reverse+=arg[i-1],quoteHit&&arg[i-1]==="\\"?reverse+="\\":arg[i-1]==='"'?(quoteHit=!0,reverse+="\\"):quoteHit=!1;return reverse+=
'"',reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||{};let result={cwd:options.cwd||process.cwd(),env:options.env||process.env,
silent:options.silent||!1,windowsVerbatimArguments:options.windowsVerbatimArguments||!1,failOnStdErr:options.failOnStdErr||!1,ignoreReturnCode:options.ignoreReturnCode||
!1,delay:options.delay||1e4};return result.outStream=options.outStream||process.stdout,result.errStream=options.errStream||process.stderr,result}_getSpawnOptions(options,toolPath){
options=options||{};let result={};return result.cwd=options.cwd,result.env=options.env,result.windowsVerbatimArguments=options.windowsVerbatimArguments||this._isCmdFile(),
options.windowsVerbatimArguments&&(result.argv0=`"${toolPath}"`),result}exec(){return __awaiter7(this,void 0,void 0,function*(){return!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))&&(this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((resolve3,reject)=>__awaiter7(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let arg of this.args)this._debug(`   ${arg}`);let optionsNonNull=this._cloneExecOptions(this.options);!optionsNonNull.silent&&optionsNonNull.
outStream&&optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os3.EOL);let state=new ExecState(optionsNonNull,this.toolPath);if(state.on("deb\
ug",message=>{this._debug(message)}),this.options.cwd&&!(yield exists(this.options.cwd)))return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
let fileName=this._getSpawnFileName(),cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName)),stdbuffer="";cp.stdout&&
cp.stdout.on("data",data=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(data),!optionsNonNull.silent&&optionsNonNull.outStream&&
optionsNonNull.outStream.write(data),stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{this.options.listeners&&this.options.listeners.stdline&&this.options.
listeners.stdline(line)})});let errbuffer="";if(cp.stderr&&cp.stderr.on("data",data=>{state.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&
this.options.listeners.stderr(data),!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream&&(optionsNonNull.failOnStdErr?optionsNonNull.errStream:
optionsNonNull.outStream).write(data),errbuffer=this._processLineBuffer(data,errbuffer,line=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(line)})}),cp.on("error",err=>{state.processError=err.message,state.processExited=!0,state.processClosed=!0,state.CheckComplete()}),cp.on("exit",
code2=>{state.processExitCode=code2,state.processExited=!0,this._debug(`Exit code ${code2} received from tool '${this.toolPath}'`),state.CheckComplete()}),cp.on(
"close",code2=>{state.processExitCode=code2,state.processExited=!0,state.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),state.
CheckComplete()}),state.on("done",(error2,exitCode)=>{stdbuffer.length>0&&this.emit("stdline",stdbuffer),errbuffer.length>0&&this.emit("errline",errbuffer),cp.removeAllListeners(),
error2?reject(error2):resolve3(exitCode)}),this.options.input){if(!cp.stdin)throw new Error("child process missing stdin");cp.stdin.end(this.options.input)}}))})}};
function argStringToArray(argString){let args=[],inQuotes=!1,escaped=!1,arg="";function append(c){escaped&&c!=='"'&&(arg+="\\"),arg+=c,escaped=!1}for(let i=0;i<
argString.length;i++){let c=argString.charAt(i);if(c==='"'){escaped?append(c):inQuotes=!inQuotes;continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&
inQuotes){escaped=!0;continue}if(c===" "&&!inQuotes){arg.length>0&&(args.push(arg),arg="");continue}append(c)}return arg.length>0&&args.push(arg.trim()),args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=
null,!toolPath)throw new Error("toolPath must not be empty");this.options=options,this.toolPath=toolPath,options.delay&&(this.delay=options.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)))}_debug(message){
this.emit("debug",message)}_setResult(){let error2;this.processExited&&(this.processError?error2=new Error(`There was an error when attempting to execute the pr\
ocess '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(error2=new Error(
`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(!state.done){if(!state.processClosed&&state.processExited){let message=`\
The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherite\
d the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}};var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){let commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let toolPath=commandArgs[0];return args=commandArgs.slice(
1).concat(args||[]),new ToolRunner(toolPath,args,options).exec()})}function getExecOutput(commandLine,args,options){return __awaiter8(this,void 0,void 0,function*(){
var _a,_b;let stdout="",stderr="",stdoutDecoder=new import_string_decoder.StringDecoder("utf8"),stderrDecoder=new import_string_decoder.StringDecoder("utf8"),originalStdoutListener=(_a=
options?.listeners)===null||_a===void 0?void 0:_a.stdout,originalStdErrListener=(_b=options?.listeners)===null||_b===void 0?void 0:_b.stderr,stdErrListener=data=>{
stderr+=stderrDecoder.write(data),originalStdErrListener&&originalStdErrListener(data)},stdOutListener=data=>{stdout+=stdoutDecoder.write(data),originalStdoutListener&&
originalStdoutListener(data)},listeners=Object.assign(Object.assign({},options?.listeners),{stdout:stdOutListener,stderr:stdErrListener}),exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));return stdout+=stdoutDecoder.end(),stderr+=stderrDecoder.end(),{exitCode,stdout,stderr}})}var platform=import_os2.default.platform(),arch=import_os2.default.arch();var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve3){resolve3(value)})}return new(P||
(P=Promise))(function(resolve3,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve3(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})},ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function exportVariable(name,val){let convertedVal=toCommandValue(val);if(process.env[name]=convertedVal,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(name,val));issueCommand("set-env",{name},convertedVal)}function setSecret(secret){issueCommand("add-mask",{},secret)}function getInput(name,options){let val=process.env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val)throw new Error(`Inp\
ut required and not supplied: ${name}`);return options&&options.trimWhitespace===!1?val:val.trim()}function setOutput(name,value){if(process.env.GITHUB_OUTPUT||"")return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value));process.stdout.write(os5.EOL),
issueCommand("set-output",{name},toCommandValue(value))}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){
return __awaiter9(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(name,value));issueCommand("save-state",{name},toCommandValue(value))}function getState(name){
return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter9(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var import_node_crypto=__toESM(require_crypto()),import_client_eks=__toESM(require_client_eks()),import_client_sts=__toESM(require_client_sts()),import_promises2=__nccwpck_require__(455),
import_node_path2=__nccwpck_require__(760),http2=__toESM(require_http()),https2=__toESM(require_https()),import_node_path3=__nccwpck_require__(760),import_client_node=__toESM(require_client_node()),
import_promises3=__nccwpck_require__(455),regionPattern=/^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,accountPattern=/^[0-9]{12}$/,
rolePattern=/^(([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,accountOfArn=arn=>/^arn:[^:]*:[^:]*:[^:]*:([0-9]{12}):/.exec(
arn)?.[1],standard={name:"aws",dnsSuffix:"amazonaws.com",dualStackSuffix:"on.aws"},others=[["cn-",{name:"aws-cn",dnsSuffix:"amazonaws.com.cn",dualStackSuffix:"o\
n.amazonwebservices.com.cn"}],["us-gov-",{...standard,name:"aws-us-gov"}],["eusc-",{name:"aws-eusc",dnsSuffix:"amazonaws.eu",dualStackSuffix:"on.amazonwebservic\
es.eu"}],["us-iso-",{name:"aws-iso",dnsSuffix:"c2s.ic.gov",dualStackSuffix:"on.aws.ic.gov"}],["us-isob-",{name:"aws-iso-b",dnsSuffix:"sc2s.sgov.gov",dualStackSuffix:"\
on.aws.scloud"}],["eu-isoe-",{name:"aws-iso-e",dnsSuffix:"cloud.adc-e.uk",dualStackSuffix:"on.cloud-aws.adc-e.uk"}],["us-isof-",{name:"aws-iso-f",dnsSuffix:"csp\
.hci.ic.gov",dualStackSuffix:"on.aws.hci.ic.gov"}]],partitionOf=region=>others.find(([prefix])=>region.startsWith(prefix))?.[1]??standard,systemClock={now:()=>Date.
now(),sleep:async(milliseconds,signal)=>{try{await(0,import_promises.setTimeout)(milliseconds,void 0,{signal})}catch(error2){throw signal?.aborted?signal.reason:
error2}}},TowlineError=class extends Error{code;hint;subject;at;problems;constructor(code2,message,options={}){super(message,options.cause===void 0?void 0:{cause:options.
cause}),this.name="TowlineError",this.code=code2,this.hint=options.hint,this.subject=options.subject,this.at=options.at,this.problems=options.problems??[]}},isTowlineError=(error2,...codes)=>error2 instanceof
TowlineError&&(codes.length===0||codes.includes(error2.code)),messageOf=error2=>error2 instanceof Error?error2.message:String(error2),lineOf=({message,hint})=>hint===
void 0?message:`${message.replace(/\.$/,"")}. ${hint}`,escapeHtml=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>escapeHtml(
text).replace(/[\\`*_{}[\]()#+!|~]/g,"\\$&"),codeHtml=text=>`<code>${text.replaceAll(/[^\w ./:@,-]/g,letter=>`&#${letter.codePointAt(0)};`)}</code>`,refOf=object=>({
apiVersion:object.apiVersion,kind:object.kind,name:object.metadata.name,...object.metadata.namespace===void 0?{}:{namespace:object.metadata.namespace}}),describeRef=ref=>`${ref.
kind.toLowerCase()}/${ref.name}`,shortest=4,words=/^(?:true|false|null|none)$/i,isMaskable=text=>text.trim().length>=shortest&&!words.test(text.trim()),maskedTexts=value=>{
let lines=value.split(/[\r\n]+/),parts=lines.flatMap(line=>[line,line.trim()]),whole=lines.length>1&&isMaskable(value)?[Buffer.from(value).toString("base64")]:[];
return[...new Set([...parts.filter(isMaskable),...whole])]},base64Forms=text=>{let bytes=Buffer.from(text);return[0,1,2].map(skipped=>{let rest=bytes.subarray(skipped);
return rest.toString("base64").slice(0,Math.floor(rest.length*8/6))})},shortestBase64=6,formsOf=text=>[text,JSON.stringify(text).slice(1,-1),encodeURIComponent(
text.toWellFormed()),escapeHtml(text),escapeMarkdown(text),codeHtml(text).slice(6,-7),...base64Forms(text).filter(form=>form.length>=shortestBase64)],rangesOf=(text,form)=>{
let ranges=[];for(let start=text.indexOf(form);start>=0;start=text.indexOf(form,start+1))ranges.push({start,end:start+form.length});return ranges},Redactor=class{#forms=new Set;add(value){
let added=maskedTexts(value).filter(text=>!this.#forms.has(text));for(let text of added)for(let form of formsOf(text))this.#forms.add(form);return added}redact(text){
let found=[...this.#forms].flatMap(form=>rangesOf(text,form)),redacted="",done=0,open22;for(let range of found.toSorted((a,b)=>a.start-b.start)){if(open22!==void 0&&
range.start<open22.end){open22={start:open22.start,end:Math.max(open22.end,range.end)};continue}open22!==void 0&&(redacted+=`${text.slice(done,open22.start)}***`,
done=open22.end),open22=range}return open22===void 0?text:`${redacted}${text.slice(done,open22.start)}***${text.slice(open22.end)}`}},readCredentials=input=>input.
oneOf("credentials",["oidc","runner"],"oidc"),readAwsInputs=input=>{let region=input.required("aws-region");input.matching("aws-region",regionPattern,"the name \
of an AWS region, such as ap-south-1");let account=input.matching("account",accountPattern,"12 digits, in quotes where it begins with 0"),roleToAssume=input.matching(
"role-to-assume",rolePattern,"the name or the ARN of an IAM role"),credentials=readCredentials(input);return credentials==="oidc"&&roleToAssume===void 0&&input.
reject("Input role-to-assume is missing",'Give the role that this job may assume by OIDC, or "credentials: runner"'),account===void 0&&!roleToAssume?.startsWith(
"arn:")&&input.reject("Input account is missing","Give the 12-digit account that the credentials must belong to, or the whole ARN of the role"),{region,account,
roleToAssume,credentials}},runContextOf=env=>{let text=name=>env[name]??"",repository=text("GITHUB_REPOSITORY");return{repository,commit:text("GITHUB_SHA"),ref:text(
"GITHUB_REF"),actor:text("GITHUB_ACTOR"),runId:text("GITHUB_RUN_ID"),attempt:Number(text("GITHUB_RUN_ATTEMPT")||"1"),runUrl:`${text("GITHUB_SERVER_URL")}/${repository}\
/actions/runs/${text("GITHUB_RUN_ID")}`,workspace:text("GITHUB_WORKSPACE")||process.cwd(),tempDirectory:text("RUNNER_TEMP")||"/tmp"}},dnsLabel=[/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
"lower-case letters, digits and -, at most 63, beginning and ending with a letter or digit"],InputReader=class{#source;#problems=[];constructor(source){this.#source=
source}get problems(){return this.#problems}reject(message,hint){this.#problems.push({message,hint})}text(name){let value=this.#source(name).trim();return value===
""?void 0:value}required(name){let value=this.text(name);return value===void 0&&this.reject(`Input ${name} is missing`,`Add "${name}:" under "with:" of this ste\
p`),value??""}matching(name,pattern,form){let value=this.text(name);return value!==void 0&&!pattern.test(value)&&this.reject(`Input ${name} is "${value}"`,`It m\
ust be ${form}`),value}oneOf(name,values,fallback){let value=this.text(name)??fallback,known=values.find(candidate=>candidate===value);return known===void 0&&this.
reject(`Input ${name} is "${value}"`,`It must be one of ${values.join(", ")}`),known??fallback}flag(name,fallback){let value=this.text(name)?.toLowerCase();return value===
void 0?fallback:(value!=="true"&&value!=="false"&&this.reject(`Input ${name} is "${value}"`,"It must be true or false"),value==="true")}integer(name,range){let text=this.
text(name),value=text===void 0?range.fallback:Number(text);return(!Number.isInteger(value)||value<range.min||value>range.max)&&this.reject(`Input ${name} is "${text}\
"`,`It must be a whole number from ${range.min} to ${range.max}`),value}lines(name){return this.#source(name).split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"))}words(name){return this.lines(name).flatMap(line=>line.split(/[\s,]+/).filter(Boolean))}pairs(name){
let entries=this.lines(name).map(line=>{let at=line.indexOf("=");return at<1&&this.reject(`Input ${name} has the line "${line}"`,"Each line must be NAME=value"),
[line.slice(0,Math.max(at,0)),line.slice(at+1)]});return Object.fromEntries(entries)}json(name,accept){let text=this.text(name);if(text!==void 0){try{let value=JSON.
parse(text);if(accept(value))return value}catch{}this.reject(`Input ${name} is not what the earlier step wrote`,"Pass that step's output on unchanged")}}},parseInputs=(source,build)=>{
let reader=new InputReader(source),inputs=build(reader),[first,...more]=reader.problems;if(first===void 0)return inputs;let message=more.length===0?first.message:
`${reader.problems.length} inputs are wrong`;throw new TowlineError("input-invalid",message,{hint:first.hint,problems:reader.problems})},place=at=>at===void 0?{}:
{file:at.file,startLine:at.line,startColumn:at.column},masked=new Redactor,redact=text=>masked.redact(text),actionLog={debug:message=>debug(redact(message)),info:message=>info(
redact(message)),notice:(message,at)=>notice(redact(message),place(at)),warning:(message,at)=>warning(redact(message),place(at)),error:(message,at)=>error(redact(
message),place(at)),group,mask:value=>{for(let text of masked.add(value))setSecret(text)},redact},actionExec=async(command2,args,options={})=>{options.signal?.throwIfAborted();
let run=getExecOutput(command2,[...args],{silent:!0,ignoreReturnCode:!0,cwd:options.cwd,env:options.env===void 0?void 0:{...options.env},input:options.input===void 0?
void 0:Buffer.from(options.input),listeners:{stdline:line=>options.onLine?.(line,"stdout"),errline:line=>options.onLine?.(line,"stderr")}}).catch(cause=>{throw new TowlineError(
"command-failed",`${command2} cannot be started: ${messageOf(cause)}`,{cause})});return await Promise.race([run,aborted(options.signal)])},aborted=signal=>new Promise(
(_,reject)=>{signal?.addEventListener("abort",()=>reject(signal.reason),{once:!0})}),reportError=(error2,log)=>{if(!isTowlineError(error2)){log.error(`Towline i\
tself failed: ${messageOf(error2)}. This is a bug; please report it with this log`),log.debug(error2 instanceof Error?error2.stack??error2.message:String(error2));
return}for(let problem of problemsOf(error2))log.error(lineOf(problem),problem.at);error2.cause!==void 0&&log.debug(`${error2.code}, caused by: ${messageOf(error2.
cause)}`)},problemsOf=error2=>error2.problems.length>0?error2.problems:[error2],placeOf=({at})=>at===void 0?"":`${codeHtml(`${at.file}:${at.line}:${at.column}`)}\
 `,summarizeError=error2=>`${(isTowlineError(error2)?problemsOf(error2):[{message:messageOf(error2)}]).map(problem=>`❌ ${placeOf(problem)}${escapeMarkdown(lineOf(
problem))}`).join(`

`)}
`,idToken=async audience2=>{if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)throw new TowlineError("oidc-unavailable","GitHub gives this job no OIDC token",{hint:'\
Add "id-token: write" to the permissions of this job, and of the job that calls its workflow'});try{return await getIDToken(audience2)}catch(cause){throw new TowlineError(
"oidc-unavailable",`GitHub gave no OIDC token: ${messageOf(cause)}`,{cause,hint:"Run the failed jobs again; see githubstatus.com if it persists"})}},definedEnvironment=()=>Object.
fromEntries(Object.entries(process.env).flatMap(([name,value])=>value===void 0?[]:[[name,value]])),createKit=signal=>({log:actionLog,clock:systemClock,exec:actionExec,
signal,run:runContextOf(process.env),env:definedEnvironment(),inputs:build=>parseInputs(name=>getInput(name,{trimWhitespace:!1}),build),output:(name,value)=>setOutput(
name,value??""),exportVariable,idToken,summary:async markdown=>{if(process.env.GITHUB_STEP_SUMMARY)try{await summary.addRaw(redact(markdown),!0).write()}catch(error2){
actionLog.warning(`The summary of this step could not be written: ${messageOf(error2)}`)}},saveState,state:getState}),cancellation=()=>{let controller=new AbortController,
cancel=()=>controller.abort(new TowlineError("cancelled","The job was cancelled"));return process.once("SIGINT",cancel),process.once("SIGTERM",cancel),controller.
signal},runAction=async main=>{let kit=createKit(cancellation()),summarized=!1,summary2=async markdown=>{summarized=!0,await kit.summary(markdown)};try{await main(
{...kit,summary:summary2})}catch(error2){reportError(error2,kit.log),summarized||await kit.summary(summarizeError(error2)),process.exitCode=1}kit.signal.aborted&&
process.exit()},runPlugin=async answer=>{let write=process.stdout.write.bind(process.stdout);process.stdout.write=(()=>!0);try{let text=await answer({log:actionLog,
clock:systemClock,idToken});write(`${text}
`)}catch(error2){let hint=isTowlineError(error2)?error2.hint:void 0;process.stderr.write(`${lineOf({message:messageOf(error2),hint})}
`),process.exitCode=1}},named=(...names)=>({name})=>names.includes(name),isDenied=named("AccessDenied","AccessDeniedException","UnauthorizedOperation","Forbidde\
nException"),isExpiry=named("ExpiredToken","ExpiredTokenException","RequestExpired"),isRefusedSetting=named("InvalidParameterException","ValidationException","I\
nvalidTagParameterException","TooManyTagsException","KmsException"),settingOperations=["ecr:CreateRepository","ecr:PutImageTagMutability","ecr:PutImageScanningC\
onfiguration","ecr:PutLifecyclePolicy","ecr:TagResource"],isThrottled=named("Throttling","ThrottlingException","TooManyRequestsException","RequestLimitExceeded",
"SlowDown"),isAssuming=call=>call.operation.startsWith("sts:AssumeRole"),isUnreachable=({code:code2,name})=>/^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.
test(code2)||name==="TimeoutError",who=call=>call.identity??call.role??"this job",place2=call=>call.account===void 0?call.region:`${call.region} of account ${call.
account}`,trustHint=({operation,subject})=>{let from=subject===void 0?"this identity":`the subject "${subject}"`;return`Check role-to-assume and account; the tr\
ust policy of the role must allow ${operation} to ${from}`},isOfSecrets=({operation})=>/^(secretsmanager|ssm):/.test(operation),secretOf=({secret,parameter,operation})=>secret!==
void 0?`secret "${secret}"`:parameter===void 0?`what ${operation} asks for`:`parameter "${parameter}"`,failureTable=[{matches:(failure,call)=>isDenied(failure)&&
isAssuming(call),explain:(_,call)=>({code:"aws-role-denied",message:`AWS does not let this job assume role ${call.role}`,hint:trustHint(call)})},{matches:named(
"InvalidIdentityToken","InvalidIdentityTokenException"),explain:(failure,call)=>({code:"aws-role-denied",message:`AWS does not accept GitHub's token for role ${call.
role}: ${failure.message}`,hint:"The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com"})},{
matches:isExpiry,explain:(_,call)=>({code:"aws-token-expired",message:`The token of ${who(call)} expired before ${call.operation} was answered`,hint:'Run the fa\
iled jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock'})},{matches:named("CredentialsProvider\
Error"),explain:failure=>({code:"aws-no-credentials",message:`The runner has no AWS credentials: ${failure.message}`,hint:'Give the runner an AWS identity, or u\
se "credentials: oidc" with role-to-assume'})},{matches:named("UnrecognizedClientException","InvalidClientTokenId","SignatureDoesNotMatch","InvalidSignatureExce\
ption","IncompleteSignature"),explain:(failure,call)=>({code:"aws-no-credentials",message:`AWS does not accept the credentials of ${who(call)} for ${call.operation}\
: ${failure.message}`,hint:"Renew the credentials of the runner, and check its clock"})},{matches:isThrottled,explain:({attempts=1},call)=>({code:"aws-throttled",
message:`AWS throttled ${call.operation} in ${place2(call)}${attempts>1?`, ${attempts} times in a row`:""}`,hint:"Run the failed jobs again; where it persists, \
start fewer jobs at once (concurrency, max-parallel) or have the quota raised"})},{matches:isUnreachable,explain:(failure,call)=>({code:"aws-unreachable",message:`${failure.
host||"AWS"} cannot be reached for ${call.operation}: ${failure.message||failure.code}`,hint:`Check aws-region (${call.region}); a self-hosted runner needs a wa\
y out to this host (proxy, firewall, VPC endpoint)`})},{matches:named("RepositoryNotFoundException"),explain:(_,call)=>({code:"ecr-repository-missing",message:`\
ECR has no repository "${call.repository}" in ${place2(call)}`,hint:`Create it (aws ecr create-repository --region ${call.region} --repository-name ${call.repository}\
), or correct build.repository in towline.yaml (input repository), account or aws-region`})},{matches:named("ImageNotFoundException"),explain:(_,call)=>({code:"\
ecr-image-missing",message:`ECR does not have this image in repository "${call.repository}" in ${place2(call)}`,hint:"It may have been deleted or archived by a \
lifecycle rule; build it again"})},{matches:named("LimitExceededException"),explain:(failure,call)=>({code:"aws-quota",message:`${call.operation} would exceed a\
 quota in ${place2(call)}: ${failure.message}`,hint:"Delete what is not needed any more (a lifecycle policy does so by itself), or have the quota raised in Serv\
ice Quotas"})},{matches:(failure,call)=>isRefusedSetting(failure)&&settingOperations.includes(call.operation),explain:(failure,call)=>({code:"input-invalid",message:`\
ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure.message}`,hint:"Correct the settings of the repository; for \
a KMS key also what its key policy allows to this role"})},{matches:(failure,call)=>failure.name==="ResourceNotFoundException"&&call.operation==="eks:DescribeCl\
uster",explain:(_,call)=>({code:"eks-cluster-missing",message:`EKS has no cluster "${call.cluster}" in ${place2(call)}`,hint:"Correct cluster, aws-region or acc\
ount (of the environment in towline.yaml, or of this step)"})},{matches:(failure,call)=>isOfSecrets(call)&&failure.name==="ResourceNotFoundException",explain:(failure,call)=>{
let hasNone=/staging label/.test(failure.message);return{code:"config-invalid",message:hasNone?`Secrets Manager has no value of ${secretOf(call)} with stage ${call.
stage??"AWSCURRENT"}`:`Secrets Manager has no ${secretOf(call)} in ${place2(call)}`,hint:hasNone?"Give the secret a value, or correct the stage":"Create it ther\
e, or correct the reference"}}},{matches:(failure,call)=>isOfSecrets(call)&&failure.name==="InvalidRequestException",explain:(failure,call)=>({code:"config-inva\
lid",message:`Secrets Manager does not give out ${secretOf(call)}: ${failure.message}`,hint:"Restore the secret, or refer to another one"})},{matches:(failure,call)=>isOfSecrets(
call)&&(failure.name==="DecryptionFailure"||failure.name==="InvalidKeyId"||isDenied(failure)&&/\bKMS\b|kms:|ciphertext/.test(failure.message)),explain:(_,call)=>({
code:"aws-denied",message:`AWS denied kms:Decrypt to ${who(call)} for the key of ${secretOf(call)}`,hint:"Allow kms:Decrypt on that KMS key in the policies of t\
his role, and in the key's own policy"})},{matches:isDenied,explain:(failure,call)=>{let permission=/not authorized to perform: ([\w-]+:\w+)/.exec(failure.message)?.[1]??
call.operation,target=call.repository??call.cluster??call.secret??call.parameter;return{code:"aws-denied",message:`AWS denied ${permission} to ${who(call)}${target===
void 0?"":` for "${target}"`}`,hint:`Allow ${permission} in the policies of this role${call.repository===void 0?"":" (and in the repository's policy, where the \
account is another one)"}`}}}],unexplained=(failure,call)=>({code:"aws-failed",message:`${call.operation} failed in ${place2(call)}: ${failure.name}: ${failure.
message}`,hint:"Run the failed jobs again; where it persists, see health.aws.amazon.com"}),textOf=value=>typeof value=="string"?value:"",failureOf=error2=>{let{
name,code:code2,hostname,address,port,errors,$metadata}=error2??{};if(Array.isArray(errors)&&errors.length>0)return failureOf(errors[0]);let host=textOf(hostname)||
textOf(address)&&`${textOf(address)}:${port}`,{attempts}=$metadata??{};return{name:textOf(name),code:textOf(code2),host,message:messageOf(error2),attempts}},isExpired=error2=>isExpiry(
failureOf(error2)),isThrottling=error2=>isThrottled(failureOf(error2)),awsFailure=(error2,call)=>{if(isTowlineError(error2))return error2;let failure=failureOf(
error2),row=failureTable.find(({matches})=>matches(failure,call)),{code:code2,message,hint}=row?.explain(failure,call)??unexplained(failure,call);return new TowlineError(
code2,message,{hint,cause:error2})},calling=async(call,send)=>{try{return await send()}catch(error2){throw awsFailure(error2,call)}},callingAs=async(session,call,send)=>await calling(
{region:session.region,identity:session.arn,...call},async()=>{try{return await send(!1)}catch(error2){if(!isExpired(error2))throw error2;return await session.credentials(
{forceRefresh:!0}),await send(!0)}}),clientSettings={maxAttempts:4,requestHandler:{connectionTimeout:5e3,requestTimeout:3e4}},showRetries=({service,region,log})=>(next,{
commandName=""})=>{let operation=`${service}:${commandName.replace(/Command$/,"")}`,attempt=0,told=!1;return async args=>{attempt+=1;try{return await next(args)}catch(error2){
let line=`${operation} in ${region}: attempt ${attempt} of ${clientSettings.maxAttempts}`,throttled=isThrottling(error2);throw throttled&&!told?log.info(`AWS th\
rottles ${line}`):log.debug(`${line} ${throttled?"was throttled":`failed: ${String(error2)}`}`),told||=throttled,error2}}},withinRetries={name:"towlineShowRetri\
es",relation:"after",toMiddleware:"retryMiddleware"},sha256=text=>(0,import_node_crypto.createHash)("sha256").update(text).digest("hex"),hmac=(key,text)=>(0,import_node_crypto.createHmac)(
"sha256",key).update(text).digest(),encode=text=>encodeURIComponent(text).replace(/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),signingKey=(secret,scope)=>scope.
reduce((key,part)=>hmac(key,part),`AWS4${secret}`),presignedIdentity=({region,cluster,credentials,now})=>{let host=`sts.${region}.${partitionOf(region).dnsSuffix}`,
time=new Date(now).toISOString().replace(/[-:]|\.\d{3}/g,""),scope=[time.slice(0,8),region,"sts","aws4_request"],token=credentials.sessionToken,query=[["Action",
"GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm","AWS4-HMAC-SHA256"],["X-Amz-Credential",[credentials.accessKeyId,...scope].join("/")],["X-Amz-D\
ate",time],["X-Amz-Expires","60"],...token===void 0?[]:[["X-Amz-Security-Token",token]],["X-Amz-SignedHeaders","host;x-k8s-aws-id"]].map(([name="",value=""])=>`${name}\
=${encode(value)}`).join("&"),headers=`host:${host}
x-k8s-aws-id:${cluster}
`,canonical=["GET","/",query,headers,"host;x-k8s-aws-id",sha256("")].join(`
`),toSign=["AWS4-HMAC-SHA256",time,scope.join("/"),sha256(canonical)].join(`
`),signature=hmac(signingKey(credentials.secretAccessKey,scope),toSign).toString("hex");return`https://${host}/?${query}&X-Amz-Signature=${signature}`},eksToken=request=>`\
k8s-aws-v1.${Buffer.from(presignedIdentity(request)).toString("base64url")}`,describeCluster=async(session,name)=>{let{region,credentials,log}=session,client=new import_client_eks.EKSClient(
{...clientSettings,region,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"eks",region,log}),withinRetries),(await client.send(new import_client_eks.DescribeClusterCommand(
{name}))).cluster},tokenLifeMilliseconds=14*6e4,credentialMarginMilliseconds=6e4,describe=async(session,cluster)=>{let call={operation:"eks:DescribeCluster",account:session.
account,cluster},{describeCluster:describeCluster2}={describeCluster};return await callingAs(session,call,()=>describeCluster2(session,cluster))},unreachableHintOf=(name,access2)=>{
if(access2.endpointPublicAccess===!1)return`The API server of EKS cluster ${name} has no public endpoint: run this job on a runner inside its VPC ("runs-on")`;let cidrs=access2.
publicAccessCidrs??[];if(!(cidrs.length===0||cidrs.includes("0.0.0.0/0")))return`The public endpoint of EKS cluster ${name} admits only ${cidrs.join(", ")}: run\
 this job on a runner with such an address ("runs-on"), or add the runner's`},tokenOf=(session,cluster)=>{let current,renewAt=0,mint2=async fresh=>{renewAt=Number.
POSITIVE_INFINITY;let now=session.clock.now(),credentials=await session.credentials({forceRefresh:fresh}),token=eksToken({region:session.region,cluster,credentials,
now});session.log.mask(token);let end=credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return renewAt=Math.min(now+tokenLifeMilliseconds,end-credentialMarginMilliseconds),
token};return({fresh})=>(current!==void 0&&!fresh&&session.clock.now()<renewAt||(current=mint2(fresh&&current!==void 0),current.catch(()=>{renewAt=0})),current)},
clusterAccess=async(session,{cluster})=>{let found=await describe(session,cluster),authority=found?.certificateAuthority?.data;if(found?.endpoint===void 0||authority===
void 0)throw new TowlineError("eks-cluster-inactive",`EKS cluster "${cluster}" is ${found?.status??"UNKNOWN"} and has no API server yet`,{hint:"Wait until the c\
luster is ACTIVE, then run the failed jobs again"});return{kind:"token",name:cluster,server:found.endpoint,certificateAuthorityPem:Buffer.from(authority,"base64").
toString(),token:tokenOf(session,cluster),unreachableHint:unreachableHintOf(cluster,found.resourcesVpcConfig??{}),unauthorizedHint:`Create an access entry for t\
he role of ${session.arn} in EKS cluster ${cluster}`}},roleOf=(request,roleToAssume)=>{if(!roleToAssume.startsWith("arn:"))return roleByName(request,roleToAssume);
let account=accountOfArn(roleToAssume);if(account===void 0)throw new TowlineError("input-invalid",`role-to-assume "${roleToAssume}" is not the ARN of a role`,{hint:"\
It looks like arn:aws:iam::111111111111:role/towline-build"});if(request.account!==void 0&&request.account!==account)throw new TowlineError("aws-account-mismatc\
h",`role-to-assume ${roleToAssume} belongs to account ${account}, but account ${request.account} is expected`,{hint:"Correct role-to-assume or account"});return{
arn:roleToAssume,account}},roleByName=({region,account},name)=>{if(account===void 0)throw new TowlineError("input-invalid",`role-to-assume "${name}" is a bare n\
ame and account is missing`,{hint:"Give account (12 digits), or the whole ARN of the role"});return{arn:`arn:${partitionOf(region).name}:iam::${account}:role/${name}`,
account}},subjectOf=token=>{try{let claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims=="object"&&claims!==null&&
"sub"in claims&&typeof claims.sub=="string"?claims.sub:void 0}catch{return}},stsClient=({region,log},credentials)=>{let client=new import_client_sts.STSClient({
...clientSettings,region,credentials});return client.middlewareStack.addRelativeTo(showRetries({service:"sts",region,log}),withinRetries),client},assumed=answer=>{
let{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};if(AccessKeyId===void 0||SecretAccessKey===void 0)throw new TowlineError("aws-fa\
iled","STS answered without credentials",{hint:"Run the job again"});return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration:Expiration},arn:answer.AssumedRoleUser?.Arn??""}},assumeWithToken=async(request,token)=>{let client=stsClient(request);return assumed(await client.send(
new import_client_sts.AssumeRoleWithWebIdentityCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName,WebIdentityToken:token})))},assumeFromRunner=async request=>{
let client=stsClient(request);return assumed(await client.send(new import_client_sts.AssumeRoleCommand({RoleArn:request.roleArn,RoleSessionName:request.sessionName})))},
runnerCredentials=place3=>stsClient(place3).config.credentials(),callerArn=async(place3,credentials)=>(await stsClient(place3,credentials).send(new import_client_sts.GetCallerIdentityCommand(
{}))).Arn??"",audience="sts.amazonaws.com",mask=(log,{accessKeyId,secretAccessKey,sessionToken})=>{for(let secret of[accessKeyId,secretAccessKey,sessionToken])secret!==
void 0&&log.mask(secret)},sessionNameOf=name=>name.replace(/[^\w+=,.@-]/g,"-").slice(0,64).padEnd(2,"-"),withToken=(request,role,{idToken:idToken2,log})=>async()=>{
let token=await idToken2(audience);log.mask(token);let{assumeWithToken:assumeWithToken2}={assumeWithToken},{region}=request,subject=subjectOf(token),call={operation:"\
sts:AssumeRoleWithWebIdentity",region,role:role.arn,subject},sessionName=sessionNameOf(request.sessionName),assumed2=await calling(call,()=>assumeWithToken2({region,
log,roleArn:role.arn,sessionName},token));return mask(log,assumed2.credentials),assumed2},fromRunner=(request,role,{log})=>async()=>{let{assumeFromRunner:assumeFromRunner2}={
assumeFromRunner},{region}=request,sessionName=sessionNameOf(request.sessionName),assumed2=await calling({operation:"sts:AssumeRole",region,role:role.arn},()=>assumeFromRunner2(
{region,log,roleArn:role.arn,sessionName}));return mask(log,assumed2.credentials),assumed2},asRunner=({region},{log})=>async()=>{let{callerArn:callerArn2,runnerCredentials:runnerCredentials2}={
callerArn,runnerCredentials};return await calling({operation:"sts:GetCallerIdentity",region},async()=>{let credentials=await runnerCredentials2({region,log});return mask(
log,credentials),{credentials,arn:await callerArn2({region,log},credentials)}})},obtainFor=(request,ports)=>{if(request.roleToAssume!==void 0){let role=roleOf(request,
request.roleToAssume);return request.credentials==="oidc"?withToken(request,role,ports):fromRunner(request,role,ports)}if(request.credentials==="oidc")throw new TowlineError(
"input-invalid","role-to-assume is missing",{hint:'Give the role that GitHub may assume by OIDC, or "credentials: runner"'});return asRunner(request,ports)},renewalMarginMilliseconds=5*
6e4,Renewing=class{#obtain;#clock;#current;#pending;constructor(obtain,clock){this.#obtain=obtain,this.#clock=clock}async get({forceRefresh=!1}={}){let current=forceRefresh?
void 0:this.#current;return current!==void 0&&!this.#expiresSoon(current.credentials)?current:(this.#pending??=this.#obtain().finally(()=>{this.#pending=void 0}),
this.#current=await this.#pending,this.#current)}#expiresSoon({expiration}){return expiration!==void 0&&expiration.getTime()-this.#clock.now()<renewalMarginMilliseconds}},
expectedAccount=({account,roleToAssume})=>{let expected=account??(roleToAssume&&accountOfArn(roleToAssume));if(expected)return expected;throw new TowlineError("\
input-invalid","account is missing",{hint:"Give the 12-digit account that the credentials must belong to"})},checkAccount=({arn},expected)=>{let account=accountOfArn(
arn);if(account!==expected)throw new TowlineError("aws-account-mismatch",`The credentials belong to account ${account??"(unknown)"} (${arn}), but account ${expected}\
 is expected`,{hint:'Correct account or role-to-assume; with "credentials: runner" check that this is the right runner'})},openSession=async(request,ports)=>{let account=expectedAccount(
request),obtain=obtainFor(request,ports),checked=async()=>{let obtained=await obtain();return checkAccount(obtained,account),obtained},renewing=new Renewing(checked,
ports.clock),{arn}=await renewing.get();return{region:request.region,account,arn,credentials:async wanted=>(await renewing.get(wanted)).credentials,log:ports.log,
clock:ports.clock}},readInputs=input=>{let cluster=input.required("cluster");return input.matching("cluster",/^[A-Za-z0-9][\w-]{0,99}$/,"the name of an EKS clus\
ter, not its ARN"),{aws:readAwsInputs(input),cluster,namespace:input.matching("namespace",...dnsLabel),token:input.oneOf("token",["renewed","fixed"],"renewed")}},
userOf=user=>"token"in user?user:{exec:{apiVersion:"client.authentication.k8s.io/v1",...user,interactiveMode:"Never"}},renderKubeconfig=({access:access2,user,namespace})=>{
let{name,server,certificateAuthorityPem}=access2,authority=Buffer.from(certificateAuthorityPem).toString("base64"),content={apiVersion:"v1",kind:"Config",clusters:[
{name,cluster:{server,"certificate-authority-data":authority}}],users:[{name,user:userOf(user)}],contexts:[{name,context:{cluster:name,user:name,...namespace&&{
namespace}}}],"current-context":name};return`${JSON.stringify(content,null,2)}
`},writeKubeconfig=async(filesIn,tempDirectory)=>{let folder=await(0,import_promises2.mkdtemp)((0,import_node_path2.join)(tempDirectory,"towline-kube-"));try{for(let[
name,text]of Object.entries(filesIn(folder)))await(0,import_promises2.writeFile)((0,import_node_path2.join)(folder,name),text,{mode:384});return(0,import_node_path2.join)(
folder,"config")}catch(error2){throw await(0,import_promises2.rm)(folder,{recursive:!0,force:!0}),error2}},readable=field=>field.replace(/^\./,"").replace(/\[\w+=(?:"([^"]*)"|([^\],"]*))\]/g,
"[$1$2]"),types={"numeric (int or float)":["a number","Correct the value"],boolean:["true or false","Write true or false, without quotes"],string:["text","Write\
 the value in quotes"],"string or number":["text or a number","Correct the value"],map:["a map","Write fields below it"],list:["a list","Write entries below it,\
 each after a dash"]},unknownField=(field,kind)=>{let plain=field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g,""),last=plain.lastIndexOf(".");return{field,text:`\
there is no field ${readable(field)}`,hint:`Correct the spelling of "${plain.slice(last+1)}" or its indentation: "kubectl explain ${kind}${plain.slice(0,last)}"\
 lists the fields there`}},typedField=(field,problem,kind)=>{if(problem==="field not declared in schema")return unknownField(field,kind);let[what,hint]=types[/^expected (.+?), got /.
exec(problem)?.[1]??""]??[];if(what!==void 0&&hint!==void 0)return{field,text:`${readable(field)} must be ${what}`,hint};let[,index,key]=/^element (\d+): .* omits key field "(\w+)"/.
exec(problem)??[];return key!==void 0?{field:`${field}[${index}]`,text:`${readable(field)}[${index}] has no ${key}`,hint:`Add ${key}`}:{field,text:`${readable(field)}\
: ${problem}`,hint:"Correct the manifest"}},typedPrefix=/^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/,typedLine=/^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/,
isUntypable=({message})=>typedPrefix.test(message),refusedFields=(status,kind)=>{if(!isUntypable(status))return causeFields(status);let lines=status.message.replace(
typedPrefix,"").split(`
`),fields=lines.flatMap(line=>{let[,field,problem]=typedLine.exec(line)??[];return field===void 0||problem===void 0?[]:[typedField(field,problem,kind)]});return fields.
length===lines.length?fields:[]},hintOf=message=>message.endsWith("field is immutable")?"Kubernetes never changes this field: write the value that the object ha\
s, or give the object another name":"Correct the manifest",causeFields=({causes})=>{let fields=causes.flatMap(({field,message=""})=>field?[{field,text:`${readable(
field)}: ${message}`,hint:hintOf(message)}]:[]);return fields.length===causes.length?fields:[]},isApplyConflict=status=>status.causes.some(cause=>cause.reason===
"FieldManagerConflict"),failed=operation=>`Cannot ${operation.verb} ${operation.target}`,unauthorized=(_,__,cluster)=>({code:"kube-unauthorized",message:`The cl\
uster ${cluster.name} does not accept the credentials of this job, a new token neither`,hint:cluster.unauthorizedHint??"On EKS: give the role of this job an acc\
ess entry in that cluster. A token in a kubeconfig may have expired: run eks-login again"}),accessDenial=/User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/,
forbidden=(status,operation)=>{let denial=accessDenial.exec(status.message);if(denial===null)return{code:"kube-forbidden",message:`${failed(operation)}: ${status.
message}`,hint:/serviceaccount "[^"]*" not found/.test(status.message)?"Add the ServiceAccount to the manifests, or correct serviceAccountName":"A policy of the\
 cluster refuses this object: change the manifest as the message says"};let[,user,verb,resource,group2,namespace]=denial,what=`${verb} ${resource}${group2?`.${group2}`:
""}`;return{code:"kube-forbidden",subject:`${what} in ${namespace||"the whole cluster"}`,message:`This job may not ${what} in ${namespace?`namespace "${namespace}\
"`:"the whole cluster"}`,hint:`Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`}},notFound=(status,operation,cluster)=>status.
resource==="namespaces"?{code:"kube-not-found",subject:`namespace/${status.name}`,message:`Cluster ${cluster.name} has no namespace "${status.name}"`,hint:'Crea\
te it first, or correct "namespace" of the target in towline.yaml (input namespace)'}:{code:"kube-not-found",message:`${failed(operation)}: ${status.message}`,hint:"\
Check the name, the namespace and the apiVersion in the manifest"},managerOf=(message="")=>/"(.+?)"/.exec(message)?.[1]??"another manager",applyConflict=(status,operation)=>{
let conflicts=status.causes.map(({field="a field",message})=>({field,manager:managerOf(message)})),list2=conflicts.map(({field,manager})=>`${field} belongs to "${manager}\
"`).join("; "),managers=[...new Set(conflicts.map(({manager})=>`"${manager}"`))].join(", ");return{code:"kube-apply-conflict",message:`${failed(operation)}: ${list2}`,
hint:`Remove these fields from the manifest, or stop ${managers} from setting them`}},invalid=(status,operation)=>{let[kind=""]=operation.target.split("/"),problems=refusedFields(
status,kind).map(({field,text,hint})=>({message:`${operation.target}: ${concealed(text,operation)}`,text:concealed(text,operation),subject:field,hint})),texts=problems.
map(({text})=>text);return{code:"kube-invalid",message:`${failed(operation)}: ${texts.join("; ")||concealed(status.message,operation)}`,hint:problems[0]?.hint??
"Correct the manifest",problems:problems.map(({text:_,...problem})=>problem)}},concealed=(message,{confidential})=>confidential?message.replace(/Invalid value: .*?(?=: [a-z]|$)/g,
"Invalid value: ***").replace(/(: expected [^,]*, got )[\s\S]*/,"$1***"):message,plainly=(code2,hint)=>(status,operation)=>({code:code2,message:`${failed(operation)}\
: ${concealed(status.message,operation)}`,hint}),code=(...codes)=>status=>codes.includes(status.code),rules=[{when:code(401),tell:unauthorized},{when:code(403),
tell:forbidden},{when:code(404),tell:notFound},{when:isApplyConflict,tell:applyConflict},{when:status=>status.reason==="AlreadyExists",tell:plainly("kube-alread\
y-exists")},{when:code(409),tell:plainly("kube-conflict","Something else changed it at the same time: run this again")},{when:code(410),tell:plainly("kube-gone")},
{when:code(400,413,415,422),tell:invalid},{when:isUntypable,tell:invalid},{when:code(408,429,503,504),tell:plainly("kube-timeout","The API server is overloaded \
or restarting: run this again later")},{when:()=>!0,tell:plainly("kube-failed")}],answerError=(status,operation,cluster)=>{let told=rules.find(({when})=>when(status))?.
tell(status,operation,cluster)??plainly("kube-failed")(status,operation,cluster);return new TowlineError(told.code,told.message,told)},reasons={ECONNREFUSED:"co\
nnection refused",ECONNRESET:"the connection was reset",ENOTFOUND:"its name cannot be resolved",EAI_AGAIN:"its name cannot be resolved",EHOSTUNREACH:"no route t\
o it",ENETUNREACH:"no route to it",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for another name",CERT_HAS_EXPIRED:"its certificate has expired",EPROTO:"it \
does not speak TLS"},untrusted=/^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/,connectionReason=({code:name="",message})=>{if(untrusted.test(name))return`its certificate \
is not signed by the cluster's authority (${name})`;let known=reasons[name];return known===void 0?message||name:`${known} (${name})`},unreachable=(error2,cluster)=>new TowlineError(
"kube-unreachable",`The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(error2)}`,{cause:error2,hint:cluster.
unreachableHint??"Check the server's address, and that this runner may connect to it"}),errorOf=(failure,operation,cluster)=>failure.kind==="answer"?answerError(
failure.status,operation,cluster):unreachable(failure.error,cluster),builtIn={v1:`ConfigMap=configmaps Endpoints=endpoints Event=events LimitRange=limitranges N\
amespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,"apps/v1":`ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployment\
s
    ReplicaSet=replicasets StatefulSet=statefulsets`,"batch/v1":"CronJob=cronjobs Job=jobs","autoscaling/v2":"HorizontalPodAutoscaler=horizontalpodautoscalers",
"coordination.k8s.io/v1":"Lease=leases","networking.k8s.io/v1":"Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies","policy/v1":"PodDi\
sruptionBudget=poddisruptionbudgets","rbac.authorization.k8s.io/v1":`ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,"scheduling.k8s.io/v1":"PriorityClass=priorityclasses!","storage.k8s.io/v1":"StorageClass=storageclasses!","apiextensions.k8s.io/v\
1":"CustomResourceDefinition=customresourcedefinitions!","authorization.k8s.io/v1":"SelfSubjectAccessReview=selfsubjectaccessreviews!"},parseTable=()=>new Map(Object.
entries(builtIn).flatMap(([apiVersion,kinds])=>kinds.split(/\s+/).map(entry=>{let[kind="",plural=""]=entry.split("=");return[`${apiVersion} ${kind}`,{plural:plural.
replace("!",""),namespaced:!plural.endsWith("!")}]}))),groupVersionPath=apiVersion=>apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`,Resources=class{#table=parseTable();#discovered=new Map;#discover;#cluster;constructor(cluster,discover){
this.#cluster=cluster,this.#discover=discover}async find({apiVersion,kind}){let known=this.#table.get(`${apiVersion} ${kind}`);if(known!==void 0)return known;let found=(await this.#served(
apiVersion))?.find(resource=>resource.kind===kind&&!resource.name.includes("/"));if(found===void 0)throw this.#discovered.delete(apiVersion),unknownKind(this.#cluster,
apiVersion,kind);return{plural:found.name,namespaced:found.namespaced}}async#served(apiVersion){let cached=this.#discovered.get(apiVersion);if(cached!==void 0)return await cached;
let asked=this.#discover(groupVersionPath(apiVersion));this.#discovered.set(apiVersion,asked);try{return await asked}catch(error2){throw this.#discovered.delete(
apiVersion),error2}}},unknownKind=(cluster,apiVersion,kind)=>new TowlineError("kube-not-found",`The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}\
"`,{hint:"Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first"}),stop={kind:"stop"},backOff=tries=>Math.min(200*2**(tries-
1),3e3),again=(state,afterMilliseconds=backOff(state.tries))=>state.elapsedMilliseconds+afterMilliseconds>3e4?stop:{kind:"again",afterMilliseconds,fresh:!1},isTlsProblem=({
code:code2=""})=>/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code2),afterLostConnection=(error2,state)=>!state.idempotent||isTlsProblem(
error2)||!state.answered&&state.tries>=3?stop:again(state),isPassing=({reason,causes})=>reason==="Conflict"&&causes.length===0,afterAnswer=(status,state)=>{let wait=status.
retryAfterSeconds===void 0?void 0:status.retryAfterSeconds*1e3;switch(status.code){case 401:return state.renewed?stop:{kind:"again",afterMilliseconds:0,fresh:!0};case 409:
return state.unconditional&&isPassing(status)&&state.tries<5?again(state):stop;case 429:return again(state,wait);case 500:return state.idempotent&&state.tries<3?
again(state):stop;case 502:case 503:case 504:return state.idempotent?again(state,wait):stop;default:return stop}},decide=(failure,state)=>failure.kind==="answer"?
afterAnswer(failure.status,state):afterLostConnection(failure.error,state),mayHaveActed=failure=>failure.kind==="connection"||failure.status.code>=500,withRetries=async(what,{
idempotent,unconditional=!1},deps,attempt)=>{let started=deps.clock.now(),fresh=!1,renewed2=!1,lostAnswers=0;for(let tries=1;;tries+=1){let result=await attempt(
fresh);if(result.kind==="done")return{kind:"done",value:result.value,lostAnswers};let elapsedMilliseconds=deps.clock.now()-started,state={tries,elapsedMilliseconds,
idempotent,unconditional,answered:deps.answered(),renewed:renewed2},decision=decide(result,state);if(decision.kind==="stop")return{kind:"failed",failure:result,
lostAnswers};mayHaveActed(result)&&(lostAnswers+=1);let why=describeFailure(result,deps);deps.log.debug(`${what}: ${why}; trying again in ${decision.afterMilliseconds}\
 ms`),fresh=decision.fresh,renewed2||=fresh,decision.afterMilliseconds>0&&await deps.clock.sleep(decision.afterMilliseconds,deps.signal)}},describeFailure=(failure,{
confidential=!1}={})=>{if(failure.kind==="connection")return failure.error.code??failure.error.message;let{code:code2,reason,message}=failure.status;return`${code2}\
 ${confidential?reason:message}`},statusOfObject=(wire,httpStatus)=>({code:wire.code??httpStatus,reason:wire.reason??"",message:wire.message??`HTTP status ${httpStatus}`,
name:wire.details?.name,resource:wire.details?.kind,causes:wire.details?.causes??[],retryAfterSeconds:wire.details?.retryAfterSeconds}),parse=body=>{try{let value=JSON.
parse(body);return value?.kind==="Status"?value:void 0}catch{return}},statusOfAnswer=({status,headers,body},redact2)=>{let wire=parse(body)??{message:redact2(body.
trim()).slice(0,300)||`HTTP status ${status}`},header=Number(headers["retry-after"]),{message,causes,...read}=statusOfObject(wire,status);return{...read,message:redact2(
message),causes:causes.map(cause=>({...cause,message:cause.message&&redact2(cause.message)})),retryAfterSeconds:Number.isFinite(header)?header:read.retryAfterSeconds}},
connectMilliseconds=1e4,sharedMilliseconds=2e3,Transport=class{#connection;#agent;#module;#answered=!1;#renewal;constructor(connection){this.#connection=connection;
let plain=connection.server.protocol==="http:";this.#module=plain?http2:https2,this.#agent=plain?new http2.Agent({keepAlive:!0}):new https2.Agent({keepAlive:!0})}get answered(){
return this.#answered}async send(request,fresh){let{status,headers,chunks}=await this.open(request,fresh),parts=[];for await(let chunk of chunks)parts.push(chunk);
return{status,headers,body:Buffer.concat(parts).toString("utf8")}}async open(request,fresh){let credentials=await this.#credentials(fresh);request.signal?.throwIfAborted();
let{server}=this.#connection,path4=server.pathname==="/"?request.path:server.pathname+request.path,outgoing=this.#module.request({...credentials.tls,agent:this.#agent,
protocol:server.protocol,hostname:server.hostname.replace(/^\[|\]$/g,""),port:server.port||void 0,method:request.method,path:path4,headers:{accept:"application/\
json","user-agent":"towline",...request.headers,...credentials.headers,...request.body===void 0?{}:{"content-length":Buffer.byteLength(request.body)}}}),response=await exchange(
outgoing,request);return this.#answered=!0,{status:response.statusCode??0,headers:response.headers,chunks:response}}async#credentials(fresh){if(!fresh)return await this.#connection.
credentials({fresh});let now=performance.now();return(this.#renewal===void 0||now-this.#renewal.at>sharedMilliseconds)&&(this.#renewal={at:now,credentials:this.#connection.
credentials({fresh})}),await this.#renewal.credentials}close(){this.#agent.destroy()}},timedOut=(what,milliseconds)=>Object.assign(new Error(`${what} within ${milliseconds/
1e3} s`),{code:"ETIMEDOUT"}),exchange=(outgoing,{body,timeoutMilliseconds,signal})=>new Promise((resolve22,reject)=>{let timer=setTimeout(()=>outgoing.destroy(timedOut(
"no answer",timeoutMilliseconds)),timeoutMilliseconds),abort=()=>outgoing.destroy(signal?.reason);signal?.addEventListener("abort",abort,{once:!0}),outgoing.once(
"socket",socket=>guardConnecting(outgoing,socket)),outgoing.once("response",resolve22),outgoing.once("error",reject),outgoing.once("close",()=>{clearTimeout(timer),
signal?.removeEventListener("abort",abort)}),outgoing.end(body)}),guardConnecting=(outgoing,socket)=>{if(!socket.connecting)return;socket.setNoDelay(!0),socket.
setKeepAlive(!0,15e3);let timer=setTimeout(()=>outgoing.destroy(timedOut("no connection",connectMilliseconds)),connectMilliseconds),settle=()=>clearTimeout(timer);
socket.once("connect",settle).once("close",settle)},requestMilliseconds=3e4,Api=class{#transport;#resources;#deps;connection;listsInWatches=!0;constructor(connection,deps){
this.connection=connection,this.#deps=deps,this.#transport=new Transport(connection),this.#resources=new Resources(connection.name,path4=>this.#discover(path4))}get clock(){
return this.#deps.clock}get log(){return this.#deps.log}redact=text=>this.log.redact?.(text)??text;async pathOf(ref){let resource=await this.#resources.find(ref),
name=ref.name===void 0?"":`/${encodeURIComponent(ref.name)}`;return`${groupVersionPath(ref.apiVersion)}${scopeOf(resource,ref)}/${resource.plural}${name}`}async scopeOf(kind){
try{return(await this.#resources.find(kind)).namespaced?"namespace":"cluster"}catch(error2){if(isTowlineError(error2,"kube-not-found"))return"unserved";throw error2}}async call(call){
let result=await this.attempt(call);if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}async json(call){
return JSON.parse((await this.call(call)).body)}attempt(call){return this.#retried(call,async(request,fresh)=>await this.#transport.send(request,fresh))}async open(call){
let result=await this.#retried(call,async(request,fresh)=>{let stream=await this.#transport.open(request,fresh);return stream.status<400?stream:{...stream,body:await textOf2(
stream)}});if(result.kind==="failed")throw errorOf(result.failure,call.operation,this.connection);return result.value}close(){this.#transport.close()}#retried(call,exchange2){
let signal=anyOf(this.#deps.signal,call.signal),request={timeoutMilliseconds:this.#deps.requestMilliseconds??requestMilliseconds,...call,signal},deps={...this.#deps,
signal,answered:()=>this.#transport.answered,confidential:call.operation.confidential},what=`${call.method} ${call.path}`,{idempotent,unconditional=call.method===
"GET"}=call;return withRetries(what,{idempotent,unconditional},deps,async fresh=>{try{let answer=await exchange2(request,fresh);return answer.status<400?{kind:"\
done",value:answer}:{kind:"answer",status:statusOfAnswer({body:"",...answer},this.redact)}}catch(error2){if(signal?.throwIfAborted(),isConnectionError(error2))return{
kind:"connection",error:error2};throw error2}})}async#discover(path4){let operation={verb:"read",target:`the resource list ${path4}`,confidential:!1};try{return(await this.
json({method:"GET",path:path4,idempotent:!0,operation})).resources}catch(error2){if(isTowlineError(error2,"kube-not-found"))return;throw error2}}},isConnectionError=error2=>typeof error2==
"object"&&error2!==null&&!isTowlineError(error2)&&error2.name!=="TypeError"&&typeof error2.code=="string",scopeOf=(resource,ref)=>{if(!resource.namespaced)return"";
if(ref.namespace!==void 0)return`/namespaces/${encodeURIComponent(ref.namespace)}`;if(ref.name===void 0)return"";throw new TowlineError("kube-invalid",`${describeRef(
{kind:ref.kind,name:ref.name})} has no namespace`,{hint:"Add metadata.namespace to the manifest"})},textOf2=async stream=>{let parts=[];for await(let chunk of stream.
chunks)parts.push(chunk);return Buffer.concat(parts).toString("utf8")},anyOf=(...signals)=>{let given=signals.filter(signal=>signal!==void 0);return given.length<
2?given[0]:AbortSignal.any(given)},tokenConnection=access2=>({name:access2.name,server:new URL(access2.server),unreachableHint:access2.unreachableHint,unauthorizedHint:access2.
unauthorizedHint,credentials:async({fresh})=>({headers:{authorization:`Bearer ${await access2.token({fresh})}`},tls:{ca:access2.certificateAuthorityPem}})});async function*readLines(chunks){
let decoder=new TextDecoder,rest="",cut=!1;for await(let chunk of chunks){let[first="",...more]=decoder.decode(chunk,{stream:!0}).split(`
`),last=more.pop();cut||(rest+=first),last!==void 0&&(yield rest,yield*more,rest=last,cut=!1),rest.length>65536&&(rest=rest.slice(0,65536),cut=!0)}rest!==""&&(yield rest)}
var stamped=/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s,moment=/^(.{19})(?:\.(\d+))?(.+)$/,nanosecondsOf=at=>{let[,seconds="",fraction="",
zone=""]=moment.exec(at)??[],milliseconds=Date.parse(`${seconds}${zone}`);return BigInt(milliseconds)*1000000n+BigInt(fraction.padEnd(9,"0").slice(0,9))};async function*newLines(lines,after){
let position=after,repeated=0;for await(let line of lines){let[,at=position?.at??new Date(0).toISOString(),text=line]=stamped.exec(line)??[];if(after!==void 0){
let distance=nanosecondsOf(at)-nanosecondsOf(after.at);if(distance<0n||(distance===0n&&(repeated+=1),distance===0n&&repeated<=after.lines))continue}position={at,
lines:position?.at===at?position.lines+1:1},yield{text,position}}}var pageSize=500,placeOf2=namespace=>namespace===void 0?"":` in namespace ${namespace}`,operationOn=(verb,ref)=>({
verb,target:`${describeRef(ref)}${placeOf2(ref.namespace)}`,confidential:ref.kind==="Secret"}),listOperation=(verb,query)=>({verb,target:`objects of kind ${query.
kind}${placeOf2(query.namespace)}`,confidential:query.kind==="Secret"}),queryOf=parameters=>{let given=Object.entries(parameters).flatMap(([name,value])=>value===
void 0?[]:[[name,String(value)]]);return given.length===0?"":`?${new URLSearchParams(given)}`},get=async(api,ref)=>{let operation=operationOn("read",ref),path4=await api.
pathOf(ref),result=await api.attempt({method:"GET",path:path4,idempotent:!0,operation});if(result.kind==="done")return JSON.parse(result.value.body);let{failure}=result;
if(!(failure.kind==="answer"&&failure.status.code===404&&failure.status.name!==void 0))throw errorOf(failure,operation,api.connection)},list=async(api,query,signal)=>{
let operation=listOperation("list",query),path4=await api.pathOf(query),{labelSelector,fieldSelector}=query,items=[],limit=pageSize,next;for(;;){let call={method:"\
GET",path:path4+queryOf({labelSelector,fieldSelector,limit,continue:next}),idempotent:!0,operation,signal},result=await api.attempt(call);if(result.kind==="fail\
ed"){if(!(result.failure.kind==="answer"&&result.failure.status.code===410)||next===void 0)throw errorOf(result.failure,operation,api.connection);items.length=0,
limit=next=void 0;continue}let page=JSON.parse(result.value.body);if(items.push(...page.items??[]),next=page.metadata.continue||void 0,next===void 0)return{resourceVersion:page.
metadata.resourceVersion??"",items:typed(items,query)}}},typed=(items,{apiVersion,kind})=>items.map(item=>({...item,apiVersion,kind})),logs=async(api,query)=>{let pod={
apiVersion:"v1",kind:"Pod",namespace:query.namespace,name:query.pod},path4=await api.pathOf(pod),{container,previous,tailLines}=query,parameters=queryOf({container,
previous:previous?"true":void 0,tailLines}),answer=await api.call({method:"GET",path:`${path4}/log${parameters}`,headers:{accept:"*/*"},idempotent:!0,operation:operationOn(
`read the logs of container ${container} of`,pod)});return api.redact(answer.body)},streamMilliseconds=5*6e4;async function*followLogs(api,query,signal){let{namespace,
pod:name,container,after}=query,pod={apiVersion:"v1",kind:"Pod",namespace,name},operation=operationOn(`follow the logs of container ${container} of`,pod),parameters={
container,follow:"true",timestamps:"true",sinceTime:after?.at};try{let stream=await api.open({method:"GET",path:`${await api.pathOf(pod)}/log${queryOf(parameters)}`,
headers:{accept:"*/*"},idempotent:!0,operation,timeoutMilliseconds:streamMilliseconds,signal});yield*newLines(readLines(stream.chunks),after)}catch(error2){if(signal.
aborted)return;throw isTowlineError(error2)?error2:errorOf({kind:"connection",error:error2},operation,api.connection)}}var InitialWait=class{#controller=new AbortController;#timer;constructor(isNeeded){
isNeeded&&(this.#timer=setTimeout(()=>this.#controller.abort(),1e4).unref())}get signal(){return this.#controller.signal}end(){clearTimeout(this.#timer)}},parseLine=line=>{
let{type,object}=JSON.parse(line);return type==="ERROR"?{type,status:statusOfObject(object,500)}:{type,object}};async function*readEvents(chunks){let decoder=new TextDecoder,
rest="";for await(let chunk of chunks){rest+=decoder.decode(chunk,{stream:!0});let lines=rest.split(`
`);rest=lines.pop()??"";for(let line of lines)line.trim()!==""&&(yield parseLine(line))}}var watchSeconds=60,shortMilliseconds=1e3,pace=async(api,started,signal)=>{
api.clock.now()-started<shortMilliseconds&&await api.clock.sleep(250,signal)};async function*watch(api,query,signal){try{for(;;){let started=api.clock.now(),isStreamed=api.
listsInWatches,since;if(!isStreamed){let{resourceVersion,items}=await list(api,query,signal);yield{type:"SYNC",items},since=resourceVersion}yield*follow(api,query,
since,signal),!(isStreamed&&!api.listsInWatches)&&(await pace(api,started,signal),api.log.debug(`watch of ${query.kind}: the server forgot our place; listing an\
ew`))}}catch(error2){if(!signal.aborted)throw error2}}async function*follow(api,query,since,signal){let resourceVersion=since,tries=0,troubleSince=api.clock.now();
for(;;){let before=resourceVersion,started=api.clock.now(),end=yield*connectOnce(api,query,resourceVersion,signal);if(end.kind==="gone")return;if(signal.throwIfAborted(),
resourceVersion=end.resourceVersion,(end.kind==="closed"||before!==resourceVersion)&&(tries=0,troubleSince=api.clock.now()),end.kind==="closed"){await pace(api,
started,signal);continue}tries+=1;let elapsedMilliseconds=api.clock.now()-troubleSince,state={tries,elapsedMilliseconds,idempotent:!0,unconditional:!1,answered:!0,
renewed:!1},decision=decide(end.failure,state);if(decision.kind==="stop")throw errorOf(end.failure,listOperation("watch",query),api.connection);api.log.debug(`w\
atch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`),await api.clock.sleep(decision.afterMilliseconds,signal)}}async function*connectOnce(api,query,since,signal){
let resourceVersion=since,wait=new InitialWait(since===void 0);try{let stream=await open2(api,query,since,AbortSignal.any([signal,wait.signal]));if(stream===void 0)
return{kind:"gone"};let items=[];for await(let event of readEvents(stream.chunks)){if(event.type==="ERROR")return event.status.code===410?{kind:"gone"}:{kind:"f\
ailed",failure:{kind:"answer",status:event.status},resourceVersion};if(resourceVersion!==void 0||endsInitial(event)){let isFirst=resourceVersion===void 0;resourceVersion=
versionOf(event.object)??resourceVersion,isFirst?(wait.end(),yield{type:"SYNC",items}):event.type!=="BOOKMARK"&&(yield event)}else event.type==="ADDED"&&items.push(
event.object)}return{kind:"closed",resourceVersion}}catch(error2){if(signal.throwIfAborted(),wait.signal.aborted)return withoutLists(api,query,"said nothing of \
what is there");if(isTowlineError(error2))throw error2;return{kind:"failed",failure:{kind:"connection",error:error2},resourceVersion}}finally{wait.end()}}var endsInitial=event=>event.
type==="BOOKMARK"&&event.object.metadata.annotations?.["k8s.io/initial-events-end"]==="true",withoutLists=(api,query,why)=>(api.listsInWatches=!1,api.log.debug(
`watch of ${query.kind}: the server ${why}; listing before each watch`),{kind:"gone"}),versionOf=object=>object.metadata.resourceVersion,open2=async(api,query,resourceVersion,signal)=>{
let{labelSelector,fieldSelector}=query,isInitial=resourceVersion===void 0,parameters={watch:"true",...isInitial?{sendInitialEvents:"true",resourceVersionMatch:"\
NotOlderThan"}:{resourceVersion},allowWatchBookmarks:"true",timeoutSeconds:watchSeconds,labelSelector,fieldSelector};try{return await api.open({method:"GET",path:await api.
pathOf(query)+queryOf(parameters),idempotent:!0,operation:listOperation("watch",query),timeoutMilliseconds:(watchSeconds+10)*1e3,signal})}catch(error2){if(isTowlineError(
error2,"kube-gone"))return;if(!isInitial||!isTowlineError(error2,"kube-invalid"))throw error2;withoutLists(api,query,"does not list in watches");return}},json={
"content-type":"application/json"},writeQuery=({manager,dryRun},force)=>queryOf({fieldManager:manager,dryRun:dryRun?"All":void 0,force:force?"true":void 0}),contains=(live,sent)=>Array.
isArray(sent)?Array.isArray(live)&&live.length===sent.length&&sent.every((item,index)=>contains(live[index],item)):typeof sent=="object"&&sent!==null?typeof live==
"object"&&live!==null&&Object.entries(sent).every(([key,value])=>contains(live[key],value)):live===sent,withoutVersion=({metadata:{resourceVersion,managedFields,
...metadata},...rest})=>({...rest,metadata}),wasRefused=result=>result.kind==="failed"&&result.failure.kind==="answer"&&result.failure.status.code===409,writeOnce=async(api,call,object)=>{
let result=await api.attempt(call);if(result.kind==="done")return JSON.parse(result.value.body);if(result.lostAnswers>0&&wasRefused(result)){let live=await get(
api,refOf(object));if(live!==void 0&&contains(live,withoutVersion(object)))return live}throw errorOf(result.failure,call.operation,api.connection)},create=async(api,object,options)=>{
let path4=await api.pathOf(refOf(object)),call={method:"POST",path:path4.slice(0,path4.lastIndexOf("/"))+writeQuery(options),headers:json,body:JSON.stringify(object),
idempotent:!0,unconditional:!0,operation:operationOn("create",refOf(object))};return await writeOnce(api,call,object)},replace=async(api,object,options)=>{let call={
method:"PUT",path:await api.pathOf(refOf(object))+writeQuery(options),headers:json,body:JSON.stringify(object),idempotent:!0,operation:operationOn("replace",refOf(
object))};return await writeOnce(api,call,object)},apply=async(api,object,options)=>await api.json({method:"PATCH",path:await api.pathOf(refOf(object))+writeQuery(
options,options.force),headers:{"content-type":"application/apply-patch+yaml"},body:JSON.stringify(object),idempotent:!0,unconditional:object.metadata.resourceVersion===
void 0,operation:operationOn("apply",refOf(object))}),patchTypes={merge:"application/merge-patch+json",json:"application/json-patch+json"},patch=async(api,ref,body,options)=>await api.
json({method:"PATCH",path:await api.pathOf(ref)+writeQuery(options),headers:{"content-type":patchTypes[options.type]},body:JSON.stringify(body),idempotent:options.
type==="merge",operation:operationOn("patch",ref)}),remove=async(api,ref,options={})=>{let{uid,resourceVersion,propagation="Background",dryRun}=options,preconditions=uid===
void 0&&resourceVersion===void 0?void 0:{uid,resourceVersion},call={method:"DELETE",path:await api.pathOf(ref)+queryOf({dryRun:dryRun?"All":void 0}),headers:json,
body:JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:propagation,preconditions}),idempotent:!0,operation:operationOn("delete",ref)},result=await api.
attempt(call);if(result.kind==="done")return!0;let{failure,lostAnswers}=result;if(failure.kind==="answer"&&failure.status.code===404)return lostAnswers>0;throw errorOf(
failure,call.operation,api.connection)},describe2=access2=>access2.kind==="in-cluster"?"the pod's service account":`kubeconfig ${access2.path}`,invalid2=(access2,problem,cause)=>new TowlineError(
"input-invalid",`${describe2(access2)}: ${problem}`,{cause,hint:'Run eks-login before this step, or point the input "kubeconfig" at a valid file'}),loadFiles=(config,make,path4)=>{
let[first=path4,...more]=path4.split(import_node_path3.delimiter).filter(file2=>file2!=="");config.loadFromFile(first);for(let file2 of more){let next=make();next.
loadFromFile(file2),config.mergeConfig(next,!0)}},load=async access2=>{let{KubeConfig:Loader}={KubeConfig:import_client_node.KubeConfig},config=new Loader;try{access2.
kind==="in-cluster"?config.loadFromCluster():loadFiles(config,()=>new Loader,access2.path),access2.kind==="kubeconfig"&&access2.context!==void 0&&config.setCurrentContext(
access2.context)}catch(cause){throw invalid2(access2,`it cannot be read: ${messageOf(cause)}`,cause)}return config},checkedCluster=(config,access2)=>{let cluster=config.
getCurrentCluster(),context=config.getCurrentContext();if(cluster===null)throw invalid2(access2,context?`it has no context "${context}" with a cluster`:"it sele\
cts no context");if(cluster.proxyUrl!==void 0)throw invalid2(access2,"proxy-url is not supported");if(!URL.canParse(cluster.server))throw invalid2(access2,`"${cluster.
server}" is no server address`);return{name:cluster.name,server:new URL(cluster.server)}},tlsOf=options=>({ca:options.ca,cert:options.cert,key:options.key,rejectUnauthorized:options.
rejectUnauthorized,servername:options.servername}),headersOf=options=>{let headers=Object.entries(options.headers??{}).map(([name,value])=>[name.toLowerCase(),String(
value).trim()]);return typeof options.auth=="string"&&headers.push(["authorization",`Basic ${Buffer.from(options.auth).toString("base64")}`]),Object.fromEntries(
headers)},authenticate=async(config,access2)=>{let options={};try{await config.applyToHTTPSOptions(options)}catch(cause){throw new TowlineError("kube-unauthoriz\
ed",`${describe2(access2)} gave no credentials: ${messageOf(cause).trim()}`,{cause,hint:`Check the user "${config.getCurrentUser()?.name}" of that kubeconfig an\
d the program that it runs`})}return{headers:headersOf(options),tls:tlsOf(options)}},kubeconfigConnection=async access2=>{let config=await load(access2),cluster=checkedCluster(
config,access2),current;return{...cluster,credentials:async({fresh})=>((fresh||current===void 0)&&(current=fresh?load(access2).then(loaded=>authenticate(loaded,
access2)):authenticate(config,access2)),await current)}},resolve2=async access2=>{if(access2.kind==="token")return tokenConnection(access2);let{kubeconfigConnection:kubeconfigConnection2}={
kubeconfigConnection};return await kubeconfigConnection2(access2)},connect=async(access2,deps)=>{let api=new Api(await resolve2(access2),deps);return{name:api.connection.
name,get:ref=>get(api,ref),list:query=>list(api,query),create:(object,options)=>create(api,object,options),replace:(object,options)=>replace(api,object,options),
apply:(object,options)=>apply(api,object,options),patch:(ref,body,options)=>patch(api,ref,body,options),delete:(ref,options)=>remove(api,ref,options),watch:(query,signal)=>watch(
api,query,signal),logs:query=>logs(api,query),scopeOf:kind=>api.scopeOf(kind),followLogs:(query,signal)=>followLogs(api,query,signal),close:()=>api.close()}},patienceMilliseconds=8e3,
tryAccess=async(access2,log,clock)=>{if(access2.unreachableHint?.includes("no public endpoint")){log.info(access2.unreachableHint);return}let signal=AbortSignal.
timeout(patienceMilliseconds),cluster=await connect(access2,{log,clock,signal});try{await cluster.get({apiVersion:"v1",kind:"Namespace",name:"default"})}catch(error2){
if(isTowlineError(error2,"kube-unauthorized"))throw error2;if(isTowlineError(error2,"kube-forbidden"))return;let hint=access2.unreachableHint??"Later steps will\
 fail where they need it",why=signal.aborted?`no answer within ${patienceMilliseconds/1e3} s`:messageOf(error2);log.warning(`The API server of EKS cluster ${access2.
name} cannot be reached from here: ${why}. ${hint}`)}finally{cluster.close()}},tokenMilliseconds=14*6e4,marginMilliseconds=6e4,mint=async(session,{token},clock)=>{
let text=await token({fresh:!0}),{expiration}=await session.credentials(),end=expiration?.getTime()??Number.POSITIVE_INFINITY;return{token:text,expiresAt:Math.min(
clock.now()+tokenMilliseconds,end)}},loginFile="login.json",writeLogin=async(path4,login2)=>{let made=`${path4}.${process.pid}`;await(0,import_promises3.writeFile)(
made,JSON.stringify(login2),{mode:384}),await(0,import_promises3.rename)(made,path4)},renewed=async(login2,ports)=>{let session=await openSession(login2.identity,
ports);return{...login2,...await mint(session,{token:tokenOf(session,login2.cluster)},ports.clock)}},answerKubectl=async(path4,ports)=>{let login2=JSON.parse(await(0,import_promises3.readFile)(
path4,"utf8")),isGood=login2.expiresAt-marginMilliseconds>ports.clock.now(),current=isGood?login2:await renewed(login2,ports);return isGood||await writeLogin(path4,
current),JSON.stringify({apiVersion:"client.authentication.k8s.io/v1",kind:"ExecCredential",status:{token:current.token,expirationTimestamp:new Date(current.expiresAt).
toISOString()}})},kubeconfigState="kubeconfig",[,program="",command,file=""]=process.argv,asking=path4=>({command:process.execPath,args:[program,"token",path4]}),
login=async kit=>{let{aws,cluster,namespace,token:kind}=kit.inputs(readInputs),identity={...aws,sessionName:`towline-eks-login-${kit.run.runId}`},session=await openSession(
identity,kit),access2=await clusterAccess(session,{cluster}),minted=await mint(session,access2,kit.clock);await tryAccess(access2,kit.log,kit.clock);let text=user=>renderKubeconfig(
{access:access2,namespace,user}),renewed2={identity,cluster,...minted},path4=await writeKubeconfig(folder=>kind==="fixed"?{config:text({token:minted.token})}:{config:text(
asking((0,import_node_path.join)(folder,loginFile))),[loginFile]:JSON.stringify(renewed2)},kit.run.tempDirectory);kit.saveState(kubeconfigState,path4),kit.exportVariable(
"KUBECONFIG",path4),kit.output("kubeconfig",path4);let life=kind==="fixed"?"for 15 minutes":"for the rest of this job";kit.log.info(`Logged in to EKS cluster ${cluster}\
 as ${session.arn} ${life}`)};command==="token"?runPlugin(ports=>answerKubectl(file,ports)):runAction(login);

module.exports = __webpack_exports__;
/******/ })()
;